package be.fjc.platform.runtime.provisioning;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Which node reconciles: the one that holds an advisory lock of PostgreSQL, as long as its connection lives. Any login of the database
 * may take any such lock and see which are taken, so the key is a random number that only the migrator may read, and it is drawn anew
 * as soon as a login that is not the migrator's is found holding it. A centre's login can thus disturb for a moment, and be seen.
 */
final class Leadership {

    private static final Logger LOG = Logger.getLogger(Leadership.class.getName());

    private final Connection connection;

    Leadership(Connection connection) {
        this.connection = connection;
    }

    /** Tries to lead. @return the key under which this node leads now; empty when it does not */
    Optional<Long> take() throws SQLException {
        long key = key();
        if (!AdvisoryLock.tryTake(connection, key)) {
            if (AdvisoryLock.isHeldByStranger(connection, key)) {
                LOG.log(Level.WARNING, "A login other than the migrator holds the lock of leadership; its key is drawn anew.");
                replace(key);
            }
            return Optional.empty();
        }
        if (key() != key) {
            AdvisoryLock.release(connection, key);
            return Optional.empty();
        }
        return Optional.of(key);
    }

    /** Whether the lock that was taken is still the one that counts. */
    boolean isUnder(long key) throws SQLException {
        return key() == key;
    }

    private long key() throws SQLException {
        Optional<Long> kept = kept();
        if (kept.isEmpty()) {
            Migrator.execute(connection, "CREATE SCHEMA IF NOT EXISTS control");
            Migrator.execute(connection, "CREATE TABLE IF NOT EXISTS control.leadership (one boolean PRIMARY KEY CHECK (one), key bigint NOT NULL)");
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO control.leadership (one, key) VALUES (true, ?) ON CONFLICT (one) DO NOTHING")) {
                insert.setLong(1, new SecureRandom().nextLong());
                insert.executeUpdate();
            }
            kept = kept();
        }
        return kept.orElseThrow();
    }

    private Optional<Long> kept() throws SQLException {
        try (Statement query = connection.createStatement()) {
            try (ResultSet exists = query.executeQuery("SELECT to_regclass('control.leadership') IS NOT NULL")) {
                exists.next();
                if (!exists.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (ResultSet answer = query.executeQuery("SELECT key FROM control.leadership")) {
                return answer.next() ? Optional.of(answer.getLong(1)) : Optional.empty();
            }
        }
    }

    private void replace(long old) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE control.leadership SET key = ? WHERE key = ?")) {
            update.setLong(1, new SecureRandom().nextLong());
            update.setLong(2, old);
            update.executeUpdate();
        }
    }
}
