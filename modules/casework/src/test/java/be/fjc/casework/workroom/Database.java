package be.fjc.casework.workroom;

import be.fjc.casework.CaseworkModule;
import be.fjc.platform.runtime.tenancy.PostgreSql;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** A real PostgreSQL with the tables of this module, started once for all tests; counts the statements it gets. */
public final class Database {

    private static final Pattern INCLUDED = Pattern.compile("<include file=\"([^\"]+)\"");

    private static Database started;

    private final EntityManagerFactory factory;
    private final EmbeddedPostgres postgres;
    private final AtomicInteger statements = new AtomicInteger();

    private Database() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE app");
            statement.execute(changelog());
        }
        factory = new PersistenceProvider().createContainerEntityManagerFactory(
                new Unit(postgres.getPostgresDatabase(), mapped()),
                Map.of(
                        "eclipselink.target-database", PostgreSql.class.getName(),
                        "eclipselink.jdbc.batch-writing", "JDBC",
                        "eclipselink.logging.level.sql", "FINE",
                        "eclipselink.weaving", "false"));
        factory.unwrap(Session.class).setSessionLog(new Counter(statements));
    }

    /** The classes of the module that the database knows, of every topic. */
    private static List<String> mapped() {
        Path classes = Path.of(URI.create(CaseworkModule.class.getResource("CaseworkModule.class").toString())).getParent();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                    .filter(name -> name.endsWith(".class") && name.contains("domain."))
                    .map(name -> loaded(CaseworkModule.class.getPackageName() + "." + name.replace(".class", "")))
                    .filter(type -> type.isAnnotationPresent(Entity.class)
                            || type.isAnnotationPresent(Embeddable.class)
                            || type.isAnnotationPresent(Converter.class))
                    .<String>map(Class::getName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public static synchronized Database get() {
        if (started == null) {
            try {
                started = new Database();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return started;
    }

    EntityManager entities() {
        return factory.createEntityManager();
    }

    int statements() {
        return statements.getAndSet(0);
    }

    void empty() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE casework_referral, casework_draft, casework_notice, casework_substitution, casework_report_key,"
                    + " casework_digest CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first message of what the database says to a statement that it must refuse. */
    public String refusal(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    /** What the check constraint on a column says; the dash before a centre's own code is not one of the codes. */
    public String constraint(String table, String column) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?""")) {
            query.setString(1, table + "_" + column + "_check");
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1).replace("'-'", "-") : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files that the changelog names, one after the other. */
    private static String changelog() {
        return INCLUDED.matcher(resource("changelog.xml")).results()
                .map(include -> resource(include.group(1)))
                .collect(Collectors.joining("\n"))
                .replace("${app}", "app");
    }

    private static String resource(String name) {
        try (InputStream file = Database.class.getResourceAsStream("/db/casework/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Listens to what EclipseLink sends. */
    private static final class Counter extends AbstractSessionLog {

        private final AtomicInteger statements;

        Counter(AtomicInteger statements) {
            this.statements = statements;
            setLevel(FINE);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SessionLog.SQL.equals(entry.getNameSpace())) {
                statements.incrementAndGet();
            }
        }
    }
}
