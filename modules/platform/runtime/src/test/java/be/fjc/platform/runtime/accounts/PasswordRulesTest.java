package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.kernel.InvalidInput.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void twelve_characters_are_enough_and_eleven_are_not() {
        assertThat(codes("intake", "old password", "twelve chars")).isEmpty();
        assertThat(codes("intake", "old password", "eleven char")).containsExactly("passwordTooShort");
    }

    @Test
    void a_character_outside_the_basic_plane_counts_once() {
        assertThat(codes("intake", "old password", "🌳".repeat(11))).containsExactly("passwordTooShort");
        assertThat(codes("intake", "old password", "🌳".repeat(12))).isEmpty();
    }

    @Test
    void two_hundred_characters_are_the_most() {
        assertThat(codes("intake", "old password", "a".repeat(200))).isEmpty();
        assertThat(codes("intake", "old password", "a".repeat(201))).containsExactly("passwordTooLong");
    }

    @Test
    void neither_the_login_nor_the_password_before_will_do() {
        assertThat(codes("a.long.login.name", "old password", " A.Long.Login.Name")).containsExactly("passwordIsLogin");
        assertThat(codes("intake", "the same password", "the same password")).containsExactly("passwordNotNew");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(codes("intake", "intake", "intake")).containsExactly("passwordTooShort", "passwordIsLogin", "passwordNotNew");
    }

    private static List<String> codes(String login, String current, String proposed) {
        return PasswordRules.issues(login, current, proposed).stream().map(Issue::code).toList();
    }
}
