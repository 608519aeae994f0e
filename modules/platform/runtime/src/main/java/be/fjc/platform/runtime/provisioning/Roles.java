package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The PostgreSQL roles and the schema of one tenant. The owner cannot log in and owns the tables; the application's login may use
 * rows, not structure. Idempotent: asserted again at every start and every
 * few minutes, because a login can change its own settings and its own password.
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
        Migrator.execute(connection, "ALTER DEFAULT PRIVILEGES REVOKE USAGE ON TYPES FROM PUBLIC");
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

    /**
     * A login can change its own settings, for all databases or for one; both are put back. In one transaction, because a connection
     * opened half-way would keep the wrong ones as long as it lives.
     */
    private static void assertSettings(Connection connection, String schema, String login) throws SQLException {
        List<String> wanted = List.of("search_path=" + schema, "statement_timeout=5s", "lock_timeout=2s",
                "idle_in_transaction_session_timeout=15s");
        List<String> found = settingsOf(connection, login, "setdatabase = 0");
        List<String> foundHere = settingsOf(connection, login, "setdatabase <> 0");
        if (found.equals(wanted) && foundHere.isEmpty()) {
            return;
        }
        if (!found.isEmpty() || !foundHere.isEmpty()) {
            LOG.log(Level.WARNING, "The settings of login {0} had drifted and are put back.", login);
        }
        connection.setAutoCommit(false);
        try {
            Migrator.execute(connection, "ALTER ROLE " + login + " RESET ALL");
            Migrator.execute(connection, "ALTER ROLE " + login + " IN DATABASE " + ControlPlane.quoted(connection.getCatalog()) + " RESET ALL");
            for (String setting : wanted) {
                String[] parts = setting.split("=", 2);
                Migrator.execute(connection, "ALTER ROLE " + login + " SET " + parts[0] + " = '" + parts[1] + "'");
            }
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static List<String> settingsOf(Connection connection, String login, String where) throws SQLException {
        List<String> settings = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT unnest(setconfig) FROM pg_db_role_setting WHERE setrole = (SELECT oid FROM pg_roles WHERE rolname = ?) AND " + where)) {
            query.setString(1, login);
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    settings.add(answer.getString(1));
                }
            }
        }
        return settings;
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
