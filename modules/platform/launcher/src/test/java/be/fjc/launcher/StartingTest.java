package be.fjc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.verifier.AuditVerifier;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartingTest {

    @TempDir
    Path data;

    @Test
    void a_folder_belongs_to_one_run_at_a_time() {
        try (DataFolder held = DataFolder.open(data)) {
            assertThatThrownBy(() -> DataFolder.open(held.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("er draait al een FJC op de map " + data);
        }
        DataFolder.open(data).close();
    }

    @Test
    void a_secret_is_made_once_and_only_this_user_can_read_it() throws Exception {
        try (DataFolder folder = DataFolder.open(data)) {
            String first = folder.secret("master-key");
            assertThat(first).hasSizeGreaterThan(40).isEqualTo(folder.secret("master-key")).isNotEqualTo(folder.secret("other"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("master-key")))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_process_number_that_someone_else_has_now_is_left_alone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try (DataFolder folder = DataFolder.open(data)) {
            Files.writeString(data.resolve("liberty.pid"), stranger.pid() + "\n1999-01-01T00:00:00Z\n");
            folder.stopLeftover("liberty");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void a_port_in_use_is_one_sentence_with_the_way_out() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); DataFolder folder = DataFolder.open(data)) {
            assertThatThrownBy(() -> LibertyServer.start(folder, data, taken.getLocalPort(), Map.of()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("poort " + taken.getLocalPort() + " is al in gebruik door een ander programma; stop dat, of kies een andere poort"
                            + " met -Dfjc.http.port=…");
        }
    }

    @Test
    void a_product_that_was_not_built_is_said_so() {
        try (DataFolder folder = DataFolder.open(data)) {
            assertThatThrownBy(() -> LibertyServer.start(folder, data.resolve("wlp"), 1, Map.of()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("bouw het product eerst");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            audit keys --tenant mechelen                   | 2 | Gebruik:
            audit foo                                      | 2 | Gebruik:
            audit verify                                   | 1 | Dat lukt niet: er draait geen FJC
            keys destroy leuven                            | 1 | Dat lukt niet: er is geen sleutel van dat centrum in de map
            keys destroy leuven --ja                       | 2 | Gebruik:
            keys destroy ../x --for-ever                   | 1 | Dat lukt niet: er is geen sleutel van dat centrum in de map
            decisions --tenant                             | 1 | Dat lukt niet: na --tenant hoort een waarde.
            tenant check /nergens/te/vinden                | 1 | Dat lukt niet: er is geen map
            """)
    void what_cannot_be_done_is_one_clear_line(String words, int code, String line) {
        StringWriter said = new StringWriter();
        String before = System.setProperty("fjc.data", data.resolve("niets").toString());
        try {
            assertThat(Fjc.run(List.of(words.split(" ")), new PrintWriter(said))).isEqualTo(code);
        } finally {
            if (before == null) {
                System.clearProperty("fjc.data");
            } else {
                System.setProperty("fjc.data", before);
            }
        }
        assertThat(said.toString().strip()).startsWith(line).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verify --at gisteren --tenant x                       | --jdbc ontbreekt
            verify --jdbc                                         | onbekend of onvolledig: --jdbc
            verify --jdbc jdbc:niets --user x                     | de databank zegt No suitable driver
            keys --tenant x --master-key-file /nergens            | het bestand /nergens kan niet gelezen worden
            """)
    void what_cannot_be_verified_is_one_clear_line(String words, String line) {
        StringWriter said = new StringWriter();
        assertThat(AuditVerifier.run(List.of(words.split(" +")), new PrintWriter(said))).isEqualTo(2);
        assertThat(said.toString().strip()).startsWith("Niet nagekeken: " + line).doesNotContain("Exception", "\n");
    }

    @Test
    void words_that_are_no_command_show_the_usage_and_fail() {
        StringWriter said = new StringWriter();
        assertThat(Fjc.run(List.of("tenant"), new PrintWriter(said))).isEqualTo(2);
        assertThat(said.toString()).contains("fjc run").contains("fjc tenant check");
    }

    @Test
    void a_folder_that_is_not_there_is_one_sentence() {
        StringWriter said = new StringWriter();
        assertThat(Fjc.run(List.of("tenant", "check", data.resolve("nowhere").toString()), new PrintWriter(said))).isEqualTo(1);
        assertThat(said.toString()).contains("er is geen map " + data.resolve("nowhere"));
    }

    @Test
    void a_wrong_tenant_file_fails_the_check_with_its_line() throws Exception {
        Path file = Files.createDirectories(data.resolve("leuven")).resolve("tenant.yaml");
        Files.writeString(file, "name: Veilig Huis Leuven\nhots:\n  - leuven.localhost\n...\n");
        StringWriter said = new StringWriter();
        assertThat(Fjc.run(List.of("tenant", "check", data.toString()), new PrintWriter(said))).isEqualTo(1);
        assertThat(said.toString()).contains("leuven/tenant.yaml:2:");
    }
}
