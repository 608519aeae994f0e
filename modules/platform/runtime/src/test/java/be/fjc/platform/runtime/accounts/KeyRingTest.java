package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration SEEN = Duration.ofSeconds(30);
    private static final Duration TOKENS = Duration.ofMinutes(16);
    private static final String MASTER = "a master key of more than thirty-two characters";

    @TempDir
    Path folder;

    @Test
    void a_next_key_is_known_before_it_signs_and_the_one_before_it_verifies_until_its_tokens_have_died() {
        KeyRing one = KeyRing.first();
        String old = one.signing(MONDAY).getKeyID();
        KeyRing two = one.rotated(MONDAY, SEEN, TOKENS);
        Instant begins = MONDAY.plus(SEEN);
        Instant gone = begins.plus(TOKENS);
        String next = two.signing(begins).getKeyID();

        assertThat(next).isNotEqualTo(old);
        assertThat(two.signing(begins.minusMillis(1)).getKeyID()).isEqualTo(old);
        assertThat(two.named(next, MONDAY)).isPresent();
        assertThat(two.named(old, gone.minusMillis(1))).isPresent();
        assertThat(two.named(old, gone)).isEmpty();
        assertThat(two.nextBegins(MONDAY)).contains(begins);
        assertThat(two.nextBegins(begins)).isEmpty();
        assertThat(two.holdsDead(gone)).isTrue();
        assertThat(two.without(gone).size()).isEqualTo(1);
    }

    @Test
    void a_key_that_retires_keeps_its_end_when_the_next_one_comes() {
        KeyRing two = KeyRing.first().rotated(MONDAY, SEEN, TOKENS);
        String oldest = two.signing(MONDAY).getKeyID();
        KeyRing three = two.rotated(MONDAY.plusSeconds(60), SEEN, TOKENS);

        assertThat(three.size()).isEqualTo(3);
        assertThat(three.named(oldest, MONDAY.plus(SEEN).plus(TOKENS))).isEmpty();
    }

    @Test
    void a_node_that_runs_sees_a_rotation_and_nothing_secret_is_published() throws Exception {
        SigningKeys node = new SigningKeys();
        node.clock = java.time.Clock.systemUTC();
        node.use(new KeyFolder(folder, SigningKeys.secretUnder(MASTER)));
        String old = node.signing().getKeyID();
        KeyRotation rotation = new KeyRotation(folder, MASTER);

        rotation.rotate(Instant.now(), Duration.ZERO, true);
        assertThat(new KeyFolder(folder, SigningKeys.secretUnder(MASTER)).read().size()).isEqualTo(1);
        KeyRotation.Done done = rotation.rotate(Instant.now(), Duration.ZERO, false);

        assertThat(done.keys()).isEqualTo(2);
        assertThat(JWKSet.load(folder.resolve("jwks.json").toFile()).getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
        assertThat(Files.readString(folder.resolve("jwks.json"))).doesNotContain("\"d\"");
        Thread.sleep(SigningKeys.LOOKED_AT_EVERY.toMillis() + 100);
        assertThat(node.signing().getKeyID()).isNotEqualTo(old);
        assertThat(node.named(old)).isPresent();
        assertThat(List.of(folder.toFile().list())).containsExactlyInAnyOrder("jwks.json", "signing-keys.jwe", "keys.lock");
    }

    @Test
    void another_master_key_rotates_nothing() {
        new KeyFolder(folder, SigningKeys.secretUnder(MASTER)).open();

        assertThatThrownBy(() -> new KeyRotation(folder, MASTER + "!").rotate(MONDAY, SEEN, false)).hasMessageContaining("fjc.master.key");
        assertThat(new KeyFolder(folder, SigningKeys.secretUnder(MASTER)).read().size()).isEqualTo(1);
    }
}
