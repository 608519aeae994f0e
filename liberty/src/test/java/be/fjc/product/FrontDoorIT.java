package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds for whoever comes to the door, before any work is asked for. */
class FrontDoorIT {

    private static final String START = Work.API + "/startScreen";

    @Test
    void a_token_of_one_centre_opens_no_other() {
        Someone intake = Someone.signedIn("mechelen", "intake");

        intake.get(START).expecting(200);
        for (String other : List.of("limburg", "antwerpen", "vlaanderen")) {
            assertThat(intake.at(other).get(START).status()).as(other).isEqualTo(401);
        }
        Window window = Window.at("mechelen").signIn("intake", RunningProduct.get().password());
        assertThat(Window.at("limburg").with(window.cookie()).get(START).status()).isEqualTo(401);
    }

    @Test
    void a_host_that_no_centre_has_is_not_found_whatever_the_request_says() {
        Someone lost = Someone.signedIn("mechelen", "intake").at("onbestaand");

        for (String path : List.of("/", START, "/api/platform/v1/health", "/kit/kit.css")) {
            assertThat(lost.send("GET", path, null, Map.of("X-Forwarded-Host", "mechelen.localhost", "X-Tenant", "mechelen",
                    "Accept", "text/html")).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void a_token_that_is_forged_cut_or_unsigned_is_none() {
        String token = Someone.signedIn("mechelen", "intake").token();
        String[] parts = token.split("\\.");
        String unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";

        for (String forged : List.of(unsigned, parts[0] + "." + parts[1] + ".AAAA", token.substring(0, token.length() - 4), "x")) {
            assertThat(Someone.withToken("mechelen", forged).get(START).status()).isEqualTo(401);
        }
    }

    @Test
    void only_the_shell_may_run_our_scripts_and_only_with_trusted_types() {
        String policy = Someone.stranger("mechelen").send("GET", "/", null, Map.of("Accept", "text/html"))
                .header("Content-Security-Policy");

        assertThat(policy).contains("script-src 'self' 'nonce-").contains("require-trusted-types-for 'script'")
                .contains("style-src 'self'").contains("connect-src 'self'");
    }
}
