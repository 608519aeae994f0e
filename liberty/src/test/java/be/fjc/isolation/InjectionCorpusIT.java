package be.fjc.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.isolation.Attack;
import be.fjc.testkit.isolation.Attack.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.PGConnection;

/** What SQL injected into one centre's connection can reach: nothing of another centre, and no structure of its own. */
class InjectionCorpusIT {

    private static final String TABLE = "platform_job_run";
    private static final String MARKER = "MarkerOfTheOtherCentre";

    /** Refused for lack of rights; or the thing asked for is not even installed. */
    private static final Set<String> DENIALS = Set.of("42501", "42883", "42704");

    private final RunningProduct product = RunningProduct.get();
    private final String own = product.schema("mechelen");
    private final String other = product.schema("limburg");
    private Connection victim;

    @BeforeEach
    void the_other_centre_is_at_work() throws SQLException {
        victim = as(other);
        try (Statement statement = victim.createStatement()) {
            statement.execute("INSERT INTO " + TABLE + " (module, name, last_run_at) VALUES ('marker', '" + MARKER + "', now())");
        }
    }

    @AfterEach
    void the_other_centre_stops() throws SQLException {
        try (Statement statement = victim.createStatement()) {
            statement.execute("DELETE FROM " + TABLE + " WHERE module = 'marker'");
        }
        victim.close();
    }

    static Stream<Attack> corpus() {
        return Attack.corpus().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpus")
    void an_attack_reaches_nothing_of_another_centre(Attack attack) throws SQLException {
        String before = pictureOfVictim();
        Verdict verdict;
        String said;
        try (Connection connection = as(own)) {
            connection.setAutoCommit(!attack.sql().startsWith("BEGIN"));
            try (Statement statement = connection.createStatement()) {
                said = everythingFrom(statement, attack.against(own, other, TABLE));
                verdict = Verdict.HARMLESS;
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).as(refused.getMessage()).isIn(DENIALS);
                said = refused.getMessage();
                verdict = Verdict.DENIED;
            }
        }
        assertThat(verdict).as(said).isEqualTo(attack.expected());
        assertThat(said).doesNotContain(MARKER);
        assertThat(pictureOfVictim()).as("untouched").isEqualTo(before);
        assertThat(victim.isValid(1)).as("the other centre's connection lives").isTrue();
    }

    @Test
    void a_notification_is_heard_by_other_centres() throws SQLException {
        try (Connection listener = as(own); Statement listening = listener.createStatement(); Statement speaking = victim.createStatement()) {
            listening.execute("LISTEN anything");
            speaking.execute("SELECT pg_notify('anything', 'a payload')");
            assertThat(listener.unwrap(PGConnection.class).getNotifications(2000)).hasSize(1);
        }
    }

    @Test
    void so_the_product_never_sends_one() throws IOException {
        List<String> senders = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("fjc.war"), "WEB-INF", "lib"))) {
            for (Path jar : jars.filter(path -> path.getFileName().toString().startsWith("fjc-")).toList()) {
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    for (ZipEntry entry : zip.stream().filter(one -> one.getName().matches(".*\\.(class|sql|xml)")).toList()) {
                        String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                        if (content.contains("pg_notify") || content.contains("NOTIFY ")) {
                            senders.add(entry.getName());
                        }
                    }
                }
            }
        }
        assertThat(senders).isEmpty();
    }

    @Test
    void one_centre_cannot_sign_in_as_another_or_into_another_database() throws SQLException {
        for (String[] attempt : new String[][] {{other + "_app", passwordOf(own), EmbeddedDatabase.DATABASE},
            {own + "_app", passwordOf(own), "postgres"}, {own + "_app", passwordOf(own), "template1"}, {own + "_own", "", EmbeddedDatabase.DATABASE}}) {
            assertThat(canConnect(attempt)).as("%s in %s", attempt[0], attempt[2]).isFalse();
        }
    }

    private boolean canConnect(String[] attempt) {
        try (Connection connection = product.product().database().as(attempt[0], attempt[1], attempt[2])) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    /** Every value of every result, as text. */
    private static String everythingFrom(Statement statement, String sql) throws SQLException {
        StringBuilder said = new StringBuilder();
        boolean rows = statement.execute(sql);
        while (rows || statement.getUpdateCount() >= 0) {
            if (rows) {
                try (ResultSet answer = statement.getResultSet()) {
                    while (answer.next()) {
                        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                            said.append(answer.getString(i)).append('\n');
                        }
                    }
                }
            }
            rows = statement.getMoreResults();
        }
        return said.toString();
    }

    private String pictureOfVictim() throws SQLException {
        try (Statement statement = victim.createStatement();
                ResultSet answer = statement.executeQuery("SELECT string_agg(whole::text, ',' ORDER BY module, name) FROM " + TABLE
                        + " AS whole WHERE module = 'marker'")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection as(String schema) throws SQLException {
        return product.product().database().as(schema + "_app", passwordOf(schema), EmbeddedDatabase.DATABASE);
    }

    private String passwordOf(String schema) {
        return DatabaseSecrets.derive(product.product().masterKey(), "database|" + schema + "_app|1");
    }
}
