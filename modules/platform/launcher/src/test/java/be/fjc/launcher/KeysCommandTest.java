package be.fjc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.runtime.accounts.KeyRotation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {

    @TempDir
    Path data;

    private final StringWriter said = new StringWriter();

    private int rotate(Map<String, String> variables, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of("keys", "rotate"));
        words.addAll(List.of(more));
        assertThat(KeysCommand.isMeant(words)).isTrue();
        return KeysCommand.run(words, new Settings(data, data, data, 1, false, variables), new PrintWriter(said));
    }

    @Test
    void it_says_what_it_did_and_a_trial_changes_nothing() throws Exception {
        Files.writeString(data.resolve("master-key"), "a master key of more than thirty-two characters");
        KeyRotation.prepare(data.resolve("keys"), "a master key of more than thirty-two characters");
        byte[] before = Files.readAllBytes(data.resolve("keys/signing-keys.jwe"));

        assertThat(rotate(Map.of(), "--dry-run")).isZero();
        assertThat(said.toString()).contains("er is niets veranderd");
        assertThat(Files.readAllBytes(data.resolve("keys/signing-keys.jwe"))).isEqualTo(before);

        assertThat(rotate(Map.of())).isZero();
        assertThat(said.toString()).contains("Er is een nieuwe sleutel.").contains("Niemand hoeft zich opnieuw aan te melden.");
        assertThat(Files.readAllBytes(data.resolve("keys/signing-keys.jwe"))).isNotEqualTo(before);
        assertThatThrownBy(() -> rotate(Map.of())).isInstanceOf(CannotStart.class).hasMessageStartingWith("er wacht al een nieuwe sleutel");
    }

    @Test
    void what_is_wrong_is_one_sentence() throws Exception {
        assertThatThrownBy(() -> rotate(Map.of())).isInstanceOf(CannotStart.class).hasMessageStartingWith("er staan geen sleutels in de map");
        KeyRotation.prepare(data.resolve("keys"), "a master key of more than thirty-two characters");
        assertThatThrownBy(() -> rotate(Map.of("fjc.keys.begin", "0"))).hasMessage("fjc.keys.begin is geen aantal seconden van 2 tot 86400.");
        assertThatThrownBy(() -> rotate(Map.of("fjc.master.key", "another master key of thirty-two characters")))
                .isInstanceOf(CannotStart.class).hasMessageContaining("fjc.master.key");
        assertThat(KeysCommand.isMeant(List.of("keys", "rotate", "--try"))).isFalse();
    }
}
