package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a passkey that was copied, led to another page or overheard opens: nothing. */
class PasskeyIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final String OWN = PLATFORM + "/accounts/current/factors";
    private static final String HERE = RunningProduct.get().address("mechelen");

    private final NewColleague who = NewColleague.atWork("INTAKE_WORKER");
    private final Window desk = Window.at("mechelen").signIn(who.login(), NewColleague.OWN_PASSWORD);
    private final SoftKey key = new SoftKey("mechelen.localhost");

    private String challengeToAdd() {
        return desk.send("POST", OWN + "/passkeyChallenges", null).expecting(201).text("/challenge");
    }

    private Answer add(String origin) {
        return desk.send("POST", OWN + "/passkeys", key.registration(challengeToAdd(), origin));
    }

    private static String challenge(String tenant) {
        return Window.at(tenant).send("POST", PLATFORM + "/passkeyChallenges", null).expecting(201).text("/challenge");
    }

    private Answer signIn(String challenge, String origin, int count) {
        return Window.at("mechelen").send("POST", PLATFORM + "/sessions/passkeys", key.assertion(challenge, origin, count));
    }

    @Test
    void one_that_counts_back_has_a_copy_and_opens_nothing() {
        add(HERE).expecting(201);

        signIn(challenge("mechelen"), HERE, 5).expecting(201);
        signIn(challenge("mechelen"), HERE, 5).expecting(401);
        signIn(challenge("mechelen"), HERE, 4).expecting(401);
        signIn(challenge("mechelen"), HERE, 6).expecting(201);
    }

    @Test
    void an_answer_to_another_page_another_port_or_another_centre_opens_nothing() {
        int port = RunningProduct.get().port();
        List<String> elsewhere = List.of("http://mechelen.localhost:" + (port + 1), "http://mechelen.localhost", "https://mechelen.localhost",
                "http://limburg.localhost:" + port, "http://mechelen.localhost.elders.example:" + port, "https://elders.example");
        for (String origin : elsewhere) {
            assertThat(add(origin).status()).as("adding from " + origin).isEqualTo(400);
        }
        add(HERE).expecting(201);

        for (String origin : elsewhere) {
            assertThat(signIn(challenge("mechelen"), origin, 1).status()).as("signing in from " + origin).isEqualTo(401);
        }
        signIn(challenge("limburg"), HERE, 1).expecting(401);
        signIn(challenge("mechelen"), HERE, 1).expecting(201);
    }

    @Test
    void a_challenge_is_answered_once_and_for_what_it_was_made() {
        add(HERE).expecting(201);
        String challenge = challenge("mechelen");

        signIn(challenge, HERE, 1).expecting(201);
        signIn(challenge, HERE, 2).expecting(401);
        signIn(challengeToAdd(), HERE, 3).expecting(401);
        desk.send("POST", OWN + "/passkeys", new SoftKey("mechelen.localhost").registration(challenge("mechelen"), HERE)).expecting(400);
        signIn(challenge("mechelen"), HERE, 4).expecting(201);
    }
}
