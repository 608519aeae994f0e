package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.runtime.tenancy.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** Connections of the login that may create roles and schemas; only this package uses them. */
@ApplicationScoped
class Migrator {

    /**
     * CVE-2026-120154 is closed by 15.20: that is what its advisory names. Majors get their fixes on the same day and are numbered apart,
     * 15.n with 16.(n-4), 17.(n-8) and 18.(n-14), from which the other three follow. A major that came later has it from the start.
     */
    private static final Map<Integer, Integer> OLDEST_MINOR = Map.of(15, 20, 16, 16, 17, 12, 18, 6);

    @Inject
    Config config;

    /** A connection outside any transaction, in auto-commit, cleaned of roles and settings; the caller closes it. */
    Connection connect(String placement) throws SQLException {
        String name = Placements.MAIN.equals(placement) ? "jdbc/migrator" : "jdbc/migrator-" + placement;
        DataSource source;
        try {
            source = InitialContext.doLookup(name);
        } catch (NamingException absent) {
            throw new SQLException("the server has no data source " + name + " for placement " + placement, absent);
        }
        Connection connection = source.getConnection(
                config.getValue("fjc.database.migrator.user", String.class),
                config.getValue("fjc.database.migrator.password", String.class));
        connection.setAutoCommit(true);
        clean(connection);
        return connection;
    }

    /** Nothing of the last one's: a closed connection goes back to the server's pool with its role, its settings and its locks. */
    static void clean(Connection connection) throws SQLException {
        execute(connection, "RESET ROLE");
        execute(connection, "RESET ALL");
        execute(connection, "SELECT pg_advisory_unlock_all()");
    }

    /** Refuses a server with known holes, in one sentence. */
    static void requireSafeVersion(Connection connection) throws SQLException {
        int version;
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT current_setting('server_version_num')::int")) {
            answer.next();
            version = answer.getInt(1);
        }
        requireSafe(version);
    }

    /** @param version as PostgreSQL numbers itself, for example 150020 for 15.20 */
    static void requireSafe(int version) throws UnsafeServerException {
        int major = version / 10_000;
        int minor = version % 10_000;
        if (major < 15 || minor < OLDEST_MINOR.getOrDefault(major, 0)) {
            throw new UnsafeServerException("PostgreSQL " + major + "." + minor + " is too old: 15.20, 16.16, 17.12, 18.6 or later is needed,"
                    + " because older ones let rows be read around their protection (CVE-2026-120154)");
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The database server may not be used; trying again will not help. */
    static final class UnsafeServerException extends SQLException {
        UnsafeServerException(String message) {
            super(message);
        }
    }
}
