package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The PostgreSQL roles and the schema of one tenant. The owner cannot log in and owns the tables; the application's login may use
 * rows, not structure. Idempotent: asserted again at every start, because a login can change its own settings.
 *
 * <p>Names come from {@link ControlPlane#declare} (letters, digits, underscore) and passwords from {@link DatabaseSecrets}
 * (base64url), never from a file or a user: PostgreSQL takes no bind parameters in these statements.
 */
final class Roles {

    private static final Logger LOG = Logger.getLogger(Roles.class.getName());
    private static final int CONNECTION_LIMIT = 16;

    private Roles() {}

    static void provision(Connection connection, String schema, int epoch) throws SQLException {
        String owner = ownerOf(schema);
        String login = schema + "_app";
        String database = ControlPlane.quoted(connection.getCatalog());
        if (!exists(connection, owner)) {
            Migrator.execute(connection, "CREATE ROLE " + owner + " NOLOGIN");
        }
        Migrator.execute(connection, "GRANT " + owner + " TO CURRENT_USER");
        ensureLogin(connection, login, DatabaseSecrets.passwordOf(login, epoch));
        assertSettings(connection, schema, login);
        Migrator.execute(connection, "ALTER ROLE " + login + " CONNECTION LIMIT " + CONNECTION_LIMIT);
        Migrator.execute(connection, "GRANT CONNECT ON DATABASE " + database + " TO " + login);
        Migrator.execute(connection, "CREATE SCHEMA IF NOT EXISTS " + schema + " AUTHORIZATION " + owner);
        Migrator.execute(connection, "SET ROLE " + owner);
        Migrator.execute(connection, "GRANT USAGE ON SCHEMA " + schema + " TO " + login);
        Migrator.execute(connection, "ALTER DEFAULT PRIVILEGES IN SCHEMA " + schema
                + " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO " + login);
        Migrator.execute(connection, "ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC");
        Migrator.execute(connection, "RESET ROLE");
    }

    static String ownerOf(String schema) {
        return schema + "_own";
    }

    static void ensureLogin(Connection connection, String login, String password) throws SQLException {
        if (!exists(connection, login)) {
            Migrator.execute(connection, "CREATE ROLE " + login + " LOGIN");
        }
        Migrator.execute(connection, "ALTER ROLE " + login + " PASSWORD '" + password + "'");
    }

    private static void assertSettings(Connection connection, String schema, String login) throws SQLException {
        List<String> wanted = List.of("search_path=" + schema, "statement_timeout=5s", "lock_timeout=2s",
                "idle_in_transaction_session_timeout=15s");
        List<String> found = settingsOf(connection, login);
        if (!found.isEmpty() && !found.equals(wanted)) {
            LOG.log(Level.WARNING, "The settings of login {0} had drifted and were put back.", login);
        }
        Migrator.execute(connection, "ALTER ROLE " + login + " RESET ALL");
        for (String setting : wanted) {
            String[] parts = setting.split("=", 2);
            Migrator.execute(connection, "ALTER ROLE " + login + " SET " + parts[0] + " = '" + parts[1] + "'");
        }
    }

    private static List<String> settingsOf(Connection connection, String login) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT coalesce(rolconfig, '{}') FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, login);
            try (ResultSet answer = query.executeQuery()) {
                answer.next();
                return List.of((String[]) answer.getArray(1).getArray());
            }
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next();
            }
        }
    }
}
