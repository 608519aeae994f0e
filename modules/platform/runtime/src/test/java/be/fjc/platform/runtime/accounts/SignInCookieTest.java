package be.fjc.platform.runtime.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInCookieTest {

    @Test
    void the_browser_keeps_it_to_this_host_and_out_of_scripts() {
        assertThat(SignInCookie.holding("abc").split("; "))
                .containsExactlyInAnyOrder("__Host-fjc=abc", "Path=/", "Secure", "HttpOnly", "SameSite=Strict");
    }

    @Test
    void clearing_it_keeps_the_rules_or_the_browser_would_not_listen() {
        assertThat(SignInCookie.cleared().split("; "))
                .containsExactlyInAnyOrder("__Host-fjc=", "Max-Age=0", "Path=/", "Secure", "HttpOnly", "SameSite=Strict");
    }
}
