package be.fjc.launcher;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** The whole product on this computer: an embedded PostgreSQL and Open Liberty on top of it. The tests use it as it is. */
public final class Product implements AutoCloseable {

    private static final String MANAGEMENT_PORT = "management-port";

    private final Settings settings;
    private final DataFolder folder;
    private final EmbeddedDatabase database;
    private LibertyServer server;

    private Product(Settings settings, DataFolder folder, EmbeddedDatabase database) {
        this.settings = settings;
        this.folder = folder;
        this.database = database;
    }

    /** Starts PostgreSQL and nothing else yet. */
    public static Product withDatabase(Settings settings) {
        DataFolder folder = DataFolder.open(settings.data());
        try {
            return new Product(settings, folder, EmbeddedDatabase.start(folder));
        } catch (RuntimeException trouble) {
            folder.close();
            throw trouble;
        }
    }

    /** The product that another process runs on this data folder; closing it stops nothing. */
    public static Product running(Settings settings) {
        DataFolder folder = DataFolder.ofRunning(settings.data());
        return new Product(settings, folder, EmbeddedDatabase.ofRunning(folder));
    }

    /** Starts Open Liberty; see {@link LibertyServer#awaitReady()}. */
    public LibertyServer startServer() {
        String management = Integer.toString(managementPort(settings.variables().get(LibertyServer.MANAGEMENT_PORT)));
        Map<String, String> variables = variables();
        variables.put(LibertyServer.MANAGEMENT_PORT, management);
        server = LibertyServer.start(folder, settings.server(), settings.httpPort(), variables);
        folder.note(MANAGEMENT_PORT, management);
        return server;
    }

    /** The one that was chosen, or any that is free: several products can run on one computer. */
    private static int managementPort(String chosen) {
        if (chosen != null) {
            return Settings.port(LibertyServer.MANAGEMENT_PORT, chosen);
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException trouble) {
            throw new CannotStart("er is geen poort vrij op deze computer.", trouble);
        }
    }

    /** Where the server itself tells how it is: its health and what it counted. */
    public int managementPort() {
        return Integer.parseInt(folder.noted(MANAGEMENT_PORT));
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>(settings.variables());
        variables.put("fjc.database.host", "127.0.0.1");
        variables.put("fjc.database.port", Integer.toString(database.port()));
        variables.put("fjc.database.name", EmbeddedDatabase.DATABASE);
        variables.put("fjc.database.tls", "disable");
        variables.put("fjc.database.migrator.user", EmbeddedDatabase.MIGRATOR);
        variables.put("fjc.database.migrator.password", database.migratorPassword());
        variables.put("fjc.master.key", masterKey());
        variables.put("fjc.keys.folder", keys().toString());
        variables.putIfAbsent("fjc.audit.checkpoints.folder", checkpoints().toString());
        variables.put("fjc.tenants.folder", settings.tenants().toString());
        variables.put("fjc.demo", Boolean.toString(settings.demo()));
        variables.put("fjc.demo.password", demoPassword());
        return variables;
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public LibertyServer server() {
        return server;
    }

    /** Where the checkpoints of the audit are written. */
    public Path checkpoints() {
        return folder.resolve("audit-checkpoints");
    }

    /** Where the keys lie, and the public key of the checkpoints among them. */
    public Path keys() {
        return folder.resolve("keys");
    }

    /** The file of a secret of this data folder. */
    Path secretFile(String name) {
        return folder.resolve(name);
    }

    /** From which all other secrets of this data folder follow. */
    public String masterKey() {
        return folder.secret("master-key");
    }

    /** The password of every demo account; made once for this data folder, so that no two demos share one. */
    public String demoPassword() {
        return "Demo-" + DatabaseSecrets.derive(masterKey(), "demo").replaceAll("[-_]", "").substring(0, 10);
    }

    /** How far each tenant is, by id, as the platform recorded it. */
    public Map<String, TenantProgress> progress() throws SQLException {
        Map<String, TenantProgress> progress = new TreeMap<>();
        try (Connection connection = database.administrator(EmbeddedDatabase.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet exists = statement.executeQuery("SELECT to_regclass('control.tenant') IS NOT NULL")) {
            exists.next();
            if (!exists.getBoolean(1)) {
                return progress;
            }
            try (ResultSet answer = statement.executeQuery("SELECT id, state, problem, demo, schema_name FROM control.tenant")) {
                while (answer.next()) {
                    progress.put(answer.getString(1), new TenantProgress(answer.getString(2), answer.getString(3),
                            answer.getString(4), answer.getString(5)));
                }
            }
        }
        return progress;
    }

    /**
     * @param problem why it is degraded; null when it is not
     * @param demo {@code loading}, {@code loaded} or {@code interrupted}; null when none was begun
     */
    public record TenantProgress(String state, String problem, String demo, String schema) {}

    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            database.close();
            folder.close();
        }
    }
}
