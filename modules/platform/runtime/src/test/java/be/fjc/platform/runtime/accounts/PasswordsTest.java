package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @BeforeEach
    void prepare() {
        passwords.prepare();
    }

    @Test
    void a_password_opens_its_own_hash_and_no_other() {
        String hash = passwords.hash("a long enough one");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("a long enough one", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("another long one", Optional.of(hash))).isFalse();
    }

    @Test
    void the_same_password_twice_is_two_hashes() {
        assertThat(passwords.hash("a long enough one")).isNotEqualTo(passwords.hash("a long enough one"));
    }

    @Test
    void accents_typed_in_another_way_are_the_same_password() {
        String hash = passwords.hash("coördinator één");
        assertThat(passwords.matches("coo\u0308rdinator e\u0301e\u0301n", Optional.of(hash))).isTrue();
    }

    @Test
    void without_an_account_every_password_is_wrong() {
        assertThat(passwords.matches("a long enough one", Optional.empty())).isFalse();
    }

    @Test
    void a_first_password_passes_the_rules_and_is_never_the_same() {
        String initial = passwords.initial();
        assertThat(initial).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").isNotEqualTo(passwords.initial());
        assertThat(PasswordRules.issues("intake", "old password", initial)).isEmpty();
    }
}
