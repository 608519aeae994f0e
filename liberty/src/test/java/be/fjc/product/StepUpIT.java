package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A few acts ask to show again who one is. */
class StepUpIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final String PROOFS = PLATFORM + "/sessions/current/proofs";

    private final NewColleague administrator = NewColleague.atWork("TENANT_ADMIN");
    private final NewColleague other = NewColleague.added("INTAKE_WORKER");

    /** Signed in a quarter of an hour ago. */
    private Window since() {
        Window window = Window.at("mechelen").signIn(administrator.login(), NewColleague.OWN_PASSWORD);
        Database.of("mechelen").run("UPDATE platform_session SET proved_at = now() - interval '11 minutes' WHERE account = '" + administrator.id() + "'");
        return window;
    }

    @Test
    void an_act_that_asks_for_it_is_refused_and_done_after_a_proof() {
        Window window = since();
        String reset = PLATFORM + "/accounts/" + other.id() + "/passwordResets";

        Answer refused = window.send("POST", reset, null);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/type")).isEqualTo("urn:problem-type:fjc:platform:stepUpRequired");
        window.get(PLATFORM + "/accounts/" + other.id()).expecting(200);
        assertThat(window.get(PROOFS).expecting(200).json().get("ways").get(0).asString()).isEqualTo("password");

        window.send("POST", PROOFS, Json.of("password", "fout wachtwoord")).expecting(400);
        window.send("POST", reset, null).expecting(403);
        window.send("POST", PROOFS, Json.of("password", NewColleague.OWN_PASSWORD)).expecting(201);
        window.send("POST", reset, null).expecting(201);
    }

    @Test
    void every_act_on_somebody_elses_way_in_asks_for_it() {
        Window window = since();
        String account = PLATFORM + "/accounts/" + other.id();
        Answer seen = window.get(account).expecting(200);

        for (String act : new String[] {"/passwordResets", "/factorResets"}) {
            assertThat(window.send("POST", account + act, null).status()).as(act).isEqualTo(403);
        }
        String body = seen.body().replaceAll("\"(id|href|login|mustChangePassword|locked|addedAt)\":(\"[^\"]*\"|true|false),?", "").replace(",}", "}");
        Answer changed = window.send("PUT", account, body, Map.of("If-Match", seen.header("ETag"), "Sec-Fetch-Site", "same-origin"));
        assertThat(changed.text("/type")).isEqualTo("urn:problem-type:fjc:platform:stepUpRequired");
        assertThat(window.send("POST", PLATFORM + "/accounts/current/factors/authenticator", null).status()).isEqualTo(403);
    }

    @Test
    void wrong_proofs_count_like_wrong_passwords() {
        Window window = since();
        for (int i = 0; i < 5; i++) {
            window.send("POST", PROOFS, Json.of("password", "fout wachtwoord")).expecting(400);
        }

        window.send("POST", PROOFS, Json.of("password", NewColleague.OWN_PASSWORD)).expecting(400);
        Window.at("mechelen").trySignIn(administrator.login(), NewColleague.OWN_PASSWORD).expecting(401);
    }
}
