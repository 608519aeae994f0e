package be.fjc.platform.runtime.provisioning;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.platform.runtime.tenancy.Placements;
import be.fjc.platform.runtime.tenancy.Tenant;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the platform remembers about its tenants outside their schemas: which opaque schema is whose, and how far each has come. The
 * only place in the database where a centre's id stands.
 */
final class ControlPlane {

    private final Connection connection;

    ControlPlane(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param state as last recorded
     * @param problem why it is degraded, in one line; null when it is not
     * @param demo {@code loading}, {@code loaded} or {@code interrupted}; null when no demo was ever begun
     */
    record Row(String id, String schema, int epoch, Tenant.State state, String problem, String demo) {}

    /** Takes away what PostgreSQL gives to everyone, and makes the login without grants and the platform's own tables. */
    void prepare() throws SQLException {
        String database = quoted(connection.getCatalog());
        Migrator.execute(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
        Migrator.execute(connection, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        Roles.ensureLogin(connection, Placements.UNBOUND_LOGIN, DatabaseSecrets.passwordOf(Placements.UNBOUND_LOGIN, 1));
        Migrator.execute(connection, "GRANT CONNECT ON DATABASE " + database + " TO " + Placements.UNBOUND_LOGIN);
        Migrator.execute(connection, "CREATE SCHEMA IF NOT EXISTS control");
        Migrator.execute(connection, """
                CREATE TABLE IF NOT EXISTS control.tenant (
                    id text PRIMARY KEY,
                    schema_name text NOT NULL UNIQUE,
                    epoch integer NOT NULL DEFAULT 1,
                    state text NOT NULL,
                    problem text,
                    demo text,
                    changed_at timestamptz NOT NULL DEFAULT now())
                """);
        Migrator.execute(connection, """
                CREATE TABLE IF NOT EXISTS control.module (
                    tenant text NOT NULL REFERENCES control.tenant,
                    module text NOT NULL,
                    changelog_hash text NOT NULL,
                    migrated_at timestamptz NOT NULL DEFAULT now(),
                    PRIMARY KEY (tenant, module))
                """);
    }

    Map<String, Row> rows() throws SQLException {
        Map<String, Row> rows = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, schema_name, epoch, state, problem, demo FROM control.tenant");
                ResultSet answer = query.executeQuery()) {
            while (answer.next()) {
                rows.put(answer.getString(1), new Row(answer.getString(1), answer.getString(2), answer.getInt(3),
                        Tenant.State.valueOf(answer.getString(4)), answer.getString(5), answer.getString(6)));
            }
        }
        return rows;
    }

    /** Gives a new tenant its schema name: random, because any login can list schemas. */
    Row declare(String id) throws SQLException {
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO control.tenant (id, schema_name, state) VALUES (?, ?, 'DECLARED') ON CONFLICT (id) DO NOTHING")) {
            insert.setString(1, id);
            insert.setString(2, "t_" + HexFormat.of().formatHex(random));
            insert.executeUpdate();
        }
        return rows().get(id);
    }

    void record(String id, Tenant.State state, String problem) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE control.tenant SET state = ?, problem = ?, changed_at = now() WHERE id = ?")) {
            update.setString(1, state.name());
            update.setString(2, problem);
            update.setString(3, id);
            update.executeUpdate();
        }
    }

    void recordDemo(String id, String demo) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE control.tenant SET demo = ? WHERE id = ?")) {
            update.setString(1, demo);
            update.setString(2, id);
            update.executeUpdate();
        }
    }

    /** A demo that was loading when the process died stays as far as it came: loading it again would double it. */
    void noteInterruptedDemos() throws SQLException {
        Migrator.execute(connection, "UPDATE control.tenant SET demo = 'interrupted' WHERE demo = 'loading'");
    }

    /** Hash of the changelog that each module of the tenant was last migrated with, by module id. */
    Map<String, String> migrated(String id) throws SQLException {
        Map<String, String> hashes = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT module, changelog_hash FROM control.module WHERE tenant = ?")) {
            query.setString(1, id);
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    hashes.put(answer.getString(1), answer.getString(2));
                }
            }
        }
        return hashes;
    }

    void recordMigrated(String id, String module, String hash) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO control.module (tenant, module, changelog_hash) VALUES (?, ?, ?)
                ON CONFLICT (tenant, module) DO UPDATE SET changelog_hash = excluded.changelog_hash, migrated_at = now()
                """)) {
            upsert.setString(1, id);
            upsert.setString(2, module);
            upsert.setString(3, hash);
            upsert.executeUpdate();
        }
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
