package be.fjc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestroyKeyCommandTest {

    @TempDir
    Path data;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void a_key() throws Exception {
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(data.resolve("keys/centre-leuven.key"), "half");
    }

    private int run(String... words) {
        Settings settings = new Settings(data, data.resolve("tenants"), data, 1, false, Map.of());
        return DestroyKeyCommand.run(List.of(words), settings, new PrintWriter(said));
    }

    @Test
    void it_says_first_what_it_would_do_and_does_it_when_asked_for_ever() {
        assertThat(run("keys", "destroy", "leuven")).isZero();
        assertThat(said.toString()).contains("Er is niets veranderd", "voor altijd onleesbaar", "--for-ever");
        assertThat(data.resolve("keys/centre-leuven.key")).exists();

        assertThat(run("keys", "destroy", "leuven", "--for-ever")).isZero();
        assertThat(data.resolve("keys/centre-leuven.key")).doesNotExist();
    }

    @Test
    void not_of_a_centre_that_is_served_nor_of_one_that_has_none() throws Exception {
        Files.createDirectories(data.resolve("tenants/leuven"));
        assertThatThrownBy(() -> run("keys", "destroy", "leuven", "--for-ever"))
                .isInstanceOf(CannotStart.class).hasMessageStartingWith("het centrum wordt nog bediend");
        assertThatThrownBy(() -> run("keys", "destroy", "gent", "--for-ever"))
                .isInstanceOf(CannotStart.class).hasMessageStartingWith("er is geen sleutel van dat centrum");
        assertThat(data.resolve("keys/centre-leuven.key")).exists();
    }
}
