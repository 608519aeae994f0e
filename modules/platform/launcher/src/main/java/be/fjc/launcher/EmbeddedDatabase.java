package be.fjc.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/**
 * A real PostgreSQL out of Maven, in the data folder, on a free port of this computer only. Passwords are asked from everyone, as in
 * production: the tenant wall is a wall of logins.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String DATABASE = "fjc";
    public static final String MIGRATOR = "fjc_migrator";

    private static final String ADMINISTRATOR = "postgres";
    private static final String PROCESS = "postgresql";

    /** Only from this computer, only with a password. */
    private static final String HOST_RULES = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Starts it, making the database on first use. */
    public static EmbeddedDatabase start(DataFolder folder) {
        Path data = folder.resolve("postgresql");
        Path complete = folder.resolve("postgresql-complete");
        folder.stopLeftover(PROCESS);
        if (Files.exists(data) && Files.notExists(complete)) {
            throw new CannotStart("de databankmap " + data + " is maar half aangemaakt; verwijder die map en start opnieuw.");
        }
        boolean first = Files.notExists(data);
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(folder.resolve("postgresql-program").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setConnectConfig("password", folder.secret("postgresql-password"))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "120")
                    // the library switches both off for quick tests; people keep work in here
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("log_statement", "none")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("log_parameter_max_length_on_error", "0")
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(folder, postgres);
            folder.remember(PROCESS, database.process(data));
            if (first) {
                database.furnish(data);
                Files.createFile(complete);
            }
            return database;
        } catch (IOException | SQLException | IllegalStateException trouble) {
            throw new CannotStart("PostgreSQL wil niet starten in de map " + data + " (" + trouble.getMessage()
                    + "); staat er iets van een afgebroken start in, verwijder die map dan.", trouble);
        }
    }

    /** The one that another process started in this folder. */
    static EmbeddedDatabase ofRunning(DataFolder folder) {
        return new EmbeddedDatabase(folder, null);
    }

    private ProcessHandle process(Path data) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("het proces is al gestopt"));
    }

    private void furnish(Path data) throws SQLException, IOException {
        try (Connection connection = administrator("postgres"); Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + ADMINISTRATOR + " PASSWORD '" + folder.secret("postgresql-password") + "'");
            statement.execute("CREATE ROLE " + MIGRATOR + " LOGIN CREATEROLE PASSWORD '" + migratorPassword() + "'");
            statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + MIGRATOR + " TEMPLATE template0 ENCODING 'UTF8'");
            statement.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
            Files.writeString(data.resolve("pg_hba.conf"), HOST_RULES);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    public int port() {
        return postgres == null ? portOfRunning() : postgres.getPort();
    }

    /** PostgreSQL writes it on the fourth line of the file that says who runs. */
    private int portOfRunning() {
        try {
            return Integer.parseInt(Files.readAllLines(folder.resolve("postgresql").resolve("postmaster.pid")).get(3).trim());
        } catch (IOException gone) {
            throw new CannotStart("in de map " + folder.path() + " draait geen PostgreSQL.", gone);
        }
    }

    public String migratorPassword() {
        return folder.secret("migrator-password");
    }

    /** A connection that may do everything; for showing progress and for tests that play the attacker. */
    public Connection administrator(String database) throws SQLException {
        return as(ADMINISTRATOR, folder.secret("postgresql-password"), database);
    }

    /** A connection as any login. */
    public Connection as(String login, String password, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login);
        properties.setProperty("password", password);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/" + database, properties);
    }

    @Override
    public void close() {
        if (postgres == null) {
            return;
        }
        try {
            postgres.close();
            folder.forget(PROCESS);
        } catch (IOException trouble) {
            throw new CannotStart("PostgreSQL wil niet stoppen (" + trouble.getMessage() + ").", trouble);
        }
    }
}
