package be.fjc.casework.workroom;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** A real PostgreSQL with the tables of this module, started once for all tests; counts the statements it gets. */
public final class Database {

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
        factory = Persistence.createEntityManagerFactory("casework", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", postgres.getPostgresDatabase(),
                "jakarta.persistence.jtaDataSource", "",
                "eclipselink.session.customizer", PlainSession.class.getName(),
                "eclipselink.logging.level.sql", "FINE",
                "eclipselink.weaving", "false"));
        factory.unwrap(Session.class).setSessionLog(new Counter(statements));
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
            statement.execute("TRUNCATE casework_referral, casework_draft, casework_notice CASCADE");
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

    private static String changelog() {
        try (InputStream file = Database.class.getResourceAsStream("/db/casework/changelog.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("${app}", "app");
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
