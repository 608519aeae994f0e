package be.fjc.platform.runtime.provisioning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** PostgreSQL's locks on a number, held by a connection until it ends; and whether it is one of ours that holds one. */
final class AdvisoryLock {

    private AdvisoryLock() {}

    /** Takes it if it is free. */
    static boolean tryTake(Connection connection, long key) throws SQLException {
        return asks(connection, "SELECT pg_try_advisory_lock(?)", key);
    }

    static void release(Connection connection, long key) throws SQLException {
        asks(connection, "SELECT pg_advisory_unlock(?)", key);
    }

    /** Whether it is held, and by a login that is not this connection's. PostgreSQL keeps the two halves of the key apart. */
    static boolean isHeldByStranger(Connection connection, long key) throws SQLException {
        return asks(connection, """
                SELECT EXISTS (
                    SELECT 1 FROM pg_locks held JOIN pg_stat_activity holder USING (pid)
                    WHERE held.locktype = 'advisory' AND held.objsubid = 1 AND held.granted
                      AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                      AND (held.classid::bigint << 32 | held.objid::bigint) = ?
                      AND holder.usename <> session_user)
                """, key);
    }

    private static boolean asks(Connection connection, String question, long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setLong(1, key);
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
