package be.fjc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    private DataFolder folder;

    @BeforeEach
    void openFolder() {
        folder = DataFolder.open(data);
    }

    @AfterEach
    void closeFolder() {
        folder.stopLeftover("postgresql");
        folder.close();
    }

    @Test
    void what_was_written_is_there_at_the_second_start() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            write(first, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('still here')");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(read(second, "SELECT word FROM kept")).isEqualTo("still here");
        }
    }

    @Test
    void a_database_left_running_by_a_killed_run_is_stopped_and_started_again() throws SQLException {
        EmbeddedDatabase killed = EmbeddedDatabase.start(folder);
        write(killed, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('survived')");
        ProcessHandle left = ProcessHandle.of(pid()).orElseThrow();
        forgetLibraryLock();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder)) {
            assertThat(left.isAlive()).isFalse();
            assertThat(read(next, "SELECT word FROM kept")).isEqualTo("survived");
        }
    }

    @Test
    void nobody_gets_in_without_the_right_password() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> database.as(EmbeddedDatabase.MIGRATOR, "guess", EmbeddedDatabase.DATABASE))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_computer_stops() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database, "SHOW fsync")).isEqualTo("on");
            assertThat(read(database, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void a_half_made_database_is_refused_in_one_sentence_that_says_what_to_do() throws Exception {
        Files.createDirectories(data.resolve("postgresql"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(CannotStart.class)
                .hasMessage("de databankmap " + data.resolve("postgresql") + " is maar half aangemaakt; verwijder die map en start opnieuw.");
    }

    private long pid() {
        return folder.remembered("postgresql").orElseThrow().pid();
    }

    /** In one process the library still holds its own lock on the folder; a killed process does not. */
    private void forgetLibraryLock() {
        data.resolve("postgresql/epg-lock").toFile().delete();
    }

    private static void write(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.administrator(EmbeddedDatabase.DATABASE); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String read(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.administrator(EmbeddedDatabase.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
