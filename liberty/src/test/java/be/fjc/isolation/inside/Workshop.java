package be.fjc.isolation.inside;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.platform.runtime.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.Config;

/** The hands of an operator, or of an accident: tenant files, the migrator's login, the control plane. */
@ApplicationScoped
public class Workshop {

    @Inject
    Config config;

    void asOwner(Tenant centre, String... statements) throws SQLException {
        try (Connection connection = migrator(); Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + centre.schema() + "_own");
            statement.execute("SET search_path = " + centre.schema());
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long numberAsOwner(Tenant centre, String query) throws SQLException {
        try (Connection connection = migrator(); Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE " + centre.schema() + "_own");
            statement.execute("SET search_path = " + centre.schema());
            try (ResultSet answer = statement.executeQuery(query)) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** As if a new version of the module had come. */
    void forgetMigration(Tenant centre, String module) throws SQLException, IOException {
        control("UPDATE control.module SET changelog_hash = 'earlier' WHERE tenant = '" + centre.id() + "' AND module = '" + module + "'");
        touch(centre.id());
    }

    void awaitMigration(Tenant centre, String module, Duration patience) throws Exception {
        until(patience, () -> "0".equals(control("SELECT count(*) FROM control.module WHERE changelog_hash = 'earlier' AND tenant = '" + centre.id()
                + "' AND module = '" + module + "'")));
    }

    /** The settings of a login for all databases and for one. */
    String settingsOf(String login) throws SQLException {
        return control("SELECT string_agg(setconfig::text, ' ' ORDER BY setdatabase) FROM pg_db_role_setting WHERE setrole = '" + login + "'::regrole");
    }

    boolean canSignIn(Tenant centre) {
        try (Connection connection = connect(centre.login(), DatabaseSecrets.passwordOf(centre.login(), centre.epoch()))) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private String control(String sql) throws SQLException {
        try (Connection connection = migrator(); Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet answer = statement.getResultSet()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private Connection migrator() throws SQLException {
        return connect(text("fjc.database.migrator.user"), text("fjc.database.migrator.password"));
    }

    private Connection connect(String login, String password) throws SQLException {
        String url = "jdbc:postgresql://" + text("fjc.database.host") + ":" + text("fjc.database.port") + "/" + text("fjc.database.name");
        return DriverManager.getConnection(url, login, password);
    }

    private String text(String name) {
        return config.getValue(name, String.class);
    }

    /** Another version of the same file. */
    void touch(String id) throws IOException {
        write(id, "# touched " + System.nanoTime() + "\n" + read(id));
    }

    void writeFolder(String id, String host) throws IOException {
        String file = read("c01").replace("c01.localhost", host).replace("Centrum c01", "Centrum " + id);
        Files.createDirectories(folder(id));
        write(id, file);
    }

    void removeFolder(String id) throws IOException {
        Files.delete(folder(id).resolve("tenant.yaml"));
        Files.delete(folder(id));
    }

    String read(String id) throws IOException {
        return Files.readString(folder(id).resolve("tenant.yaml"));
    }

    void write(String id, String content) throws IOException {
        Path beside = Files.writeString(folder(id).resolveSibling("." + id), content);
        Files.move(beside, folder(id).resolve("tenant.yaml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path folder(String id) {
        return Path.of(text("fjc.tenants.folder")).resolve(id);
    }

    void until(Duration patience, Callable<Boolean> wanted) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!wanted.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come about in " + patience);
            }
            Thread.sleep(100);
        }
    }
}
