package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D16, guessing: attempts to sign in have their rates, and no stranger can use them to shut out the people of a centre. */
class SignInRatesIT {

    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final Path ANTWERP = PRODUCT.tenants().resolve("antwerpen/tenant.yaml");
    private static final String LIMITS =
            "limits: { signInsPerMinute: 20, signInsPerMinutePerAddress: 10, signInsPerMinutePerLogin: 5, requestsPerMinutePerSession: 120 }\n";
    private static final String SHELTER = "198.51.100.7";

    private String before;

    @BeforeEach
    void narrow_limits() throws Exception {
        before = Files.readString(ANTWERP);
        Files.writeString(ANTWERP, before.replaceFirst("(?m)^modules:", LIMITS + "modules:"));
        Thread.sleep(3_000);
    }

    @AfterEach
    void restore() throws Exception {
        Files.writeString(ANTWERP, before);
        Thread.sleep(3_000);
    }

    @Test
    void guessing_is_slowed_by_login_and_by_address_with_one_answer_and_the_shelter_works_on() throws IOException {
        assertThat(attempt(SHELTER, "intake", PRODUCT.password()).status()).isEqualTo(201);

        // one login, many addresses: slowed alike whether or not there is such an account
        Answer known = refusal("192.0.2.", "regisseur1");
        Answer unknown = refusal("203.0.113.", "bestaat-niet");
        assertThat(known.text("/type")).isEqualTo(unknown.text("/type")).isEqualTo("urn:problem-type:belgif:tooManyRequests");
        assertThat(known.json().at("/retryAfterSec").asString()).isEqualTo(known.header("Retry-After")).matches("[1-9][0-9]?");
        assertThat(unknown.json().at("/retryAfterSec").asString()).isEqualTo(unknown.header("Retry-After")).matches("[1-9][0-9]?");
        assertThat(known.text("/detail")).isEqualTo(unknown.text("/detail"));

        // one address, many logins
        Answer guessing = Someone.stranger("antwerpen").get("/api/platform/v1/health");
        for (int i = 0; i < 100 && guessing.status() != 429; i++) {
            guessing = attempt("192.0.2.250", "wie-" + i, "mis");
        }
        guessing.expecting(429);

        // all strangers together are over their share by now, and the shelter's people sign in
        assertThat(attempt(SHELTER, "intake", PRODUCT.password()).status()).isEqualTo(201);
        assertThat(attempt(SHELTER, "coordinator", PRODUCT.password()).status()).isEqualTo(201);
    }

    @Test
    void what_anybody_may_ask_makes_no_address_known() throws IOException {
        String stranger = "192.0.2.66";
        Answer guessing = attempt(stranger, "wie", "mis");
        for (int i = 0; i < 100 && guessing.status() != 429; i++) {
            Someone.stranger("antwerpen").send("POST", "/api/platform/v1/passkeyChallenges", "{\"login\":\"regisseur2\"}",
                    Map.of("X-Forwarded-For", stranger));
            assertThat(i).as("attempts of an address where nobody signed in").isLessThan(25);
            guessing = attempt(stranger, "regisseur2", "mis");
        }
        guessing.expecting(429);
    }

    @Test
    void the_way_to_a_provider_has_its_rate_too() {
        Answer answer = Someone.stranger("antwerpen").get("/api/platform/v1/health");
        for (int i = 0; i < 60 && answer.status() != 429; i++) {
            answer = Someone.stranger("antwerpen").send("GET", "/sign-in/acm", null, Map.of("X-Forwarded-For", "192.0.2.67"));
        }
        answer.expecting(429);
    }

    @Test
    void one_person_who_asks_without_end_is_told_when_to_come_back_and_the_others_are_not() {
        Someone intake = Someone.withToken("antwerpen", Someone.freshToken("antwerpen", "intake", PRODUCT.password()));
        Someone dpo = Someone.withToken("antwerpen", Someone.freshToken("antwerpen", "dpo", PRODUCT.password()));
        dpo.get("/api/platform/v1/workplace").expecting(200);
        Answer answer = intake.get("/api/platform/v1/workplace");
        long end = System.nanoTime() + 30_000_000_000L;
        while (answer.status() == 200 && System.nanoTime() < end) {
            answer = intake.get("/api/platform/v1/workplace");
        }
        answer.expecting(429);
        assertThat(answer.header("Retry-After")).isEqualTo(answer.json().at("/retryAfterSec").asString());
        assertThat(answer.text("/detail")).isNotBlank();
        dpo.get("/api/platform/v1/workplace").expecting(200);
        intake.send("DELETE", "/api/platform/v1/sessions/current", null, Map.of()).expecting(204);
    }

    /** Guesses with the login from one new address after the other until it is refused: a slow machine gives some turns back meanwhile. */
    private static Answer refusal(String network, String login) {
        for (int i = 1; i <= 100; i++) {
            Answer answer = attempt(network + i, login, "mis");
            if (answer.status() == 429) {
                assertThat(i).isGreaterThan(10);
                return answer;
            }
        }
        throw new AssertionError("a hundred guesses were not slowed");
    }

    private static Answer attempt(String address, String login, String password) {
        return Someone.stranger("antwerpen").send("POST", "/api/platform/v1/tokens",
                "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}", Map.of("X-Forwarded-For", address));
    }
}
