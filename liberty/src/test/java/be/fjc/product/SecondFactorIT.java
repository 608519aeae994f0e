package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in with more than a password, and losing what one has for it. */
class SecondFactorIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final String OWN = PLATFORM + "/accounts/current/factors";
    private static final String PASSWORD = NewColleague.OWN_PASSWORD;

    private record Enrolled(NewColleague who, App app, List<String> recoveryCodes) {

        static Enrolled colleague() {
            NewColleague who = NewColleague.atWork("INTAKE_WORKER");
            Window window = Window.at("mechelen").signIn(who.login(), PASSWORD);
            App app = new App(window.send("POST", OWN + "/authenticator", null).expecting(201).text("/secret"));
            window.send("POST", OWN + "/authenticator/confirmations", Json.of("code", app.wrongCode())).expecting(400);
            Answer codes = window.send("POST", OWN + "/authenticator/confirmations", Json.of("code", app.code(-1))).expecting(201);
            List<String> recovery = new ArrayList<>();
            codes.json().get("recoveryCodes").forEach(code -> recovery.add(code.asString()));
            return new Enrolled(who, app, recovery);
        }

        String challenge() {
            Answer owed = Window.at("mechelen").trySignIn(who.login(), PASSWORD);
            assertThat(owed.status()).isEqualTo(401);
            assertThat(owed.text("/type")).isEqualTo("urn:problem-type:fjc:platform:secondFactorRequired");
            return owed.text("/challenge");
        }

        Answer goOn(String code) {
            return Window.at("mechelen").send("POST", PLATFORM + "/sessions/continuations", Json.of("challenge", challenge(), "code", code));
        }
    }

    @Test
    void a_password_alone_opens_half_the_way_and_a_code_works_once() {
        Enrolled enrolled = Enrolled.colleague();
        String code = enrolled.app().code(0);
        String earlier = enrolled.app().code(-1);
        String later = enrolled.app().code(1);

        Answer begun = enrolled.goOn(code).expecting(201);
        assertThat(begun.headers().firstValue("Set-Cookie").orElseThrow()).startsWith(Window.COOKIE + "=");
        enrolled.goOn(code).expecting(401);
        enrolled.goOn(earlier).expecting(401);
        enrolled.goOn(later).expecting(201);
    }

    @Test
    void a_code_on_paper_works_once_and_new_ones_end_the_old() {
        Enrolled enrolled = Enrolled.colleague();
        assertThat(enrolled.recoveryCodes()).hasSize(8).doesNotHaveDuplicates();

        enrolled.goOn(enrolled.recoveryCodes().get(0)).expecting(201);
        enrolled.goOn(enrolled.recoveryCodes().get(0)).expecting(401);
        Window window = Window.at("mechelen");
        window.send("POST", PLATFORM + "/sessions/continuations",
                Json.of("challenge", enrolled.challenge(), "code", enrolled.recoveryCodes().get(1).toUpperCase(Locale.ROOT)))
                .expecting(201);
        assertThat(window.get(OWN).expecting(200).json().get("recoveryCodesLeft").asInt()).isEqualTo(6);
        window.send("POST", OWN + "/recoveryCodes", null).expecting(201);
        enrolled.goOn(enrolled.recoveryCodes().get(2)).expecting(401);
    }

    @Test
    void wrong_codes_count_like_wrong_passwords_and_a_right_password_forgives_none() {
        Enrolled enrolled = Enrolled.colleague();
        for (int i = 0; i < 5; i++) {
            Answer wrong = enrolled.goOn(enrolled.app().wrongCode()).expecting(401);
            assertThat(wrong.text("/type")).isEqualTo("urn:problem-type:fjc:platform:signInFailed");
        }
        Answer locked = Window.at("mechelen").trySignIn(enrolled.who().login(), PASSWORD);

        assertThat(locked.text("/type")).isEqualTo("urn:problem-type:fjc:platform:signInFailed");
    }

    @Test
    void a_challenge_is_for_one_account_and_dies_with_its_password() {
        Enrolled enrolled = Enrolled.colleague();
        String challenge = enrolled.challenge();
        String spoiled = challenge.substring(0, challenge.length() - 2) + (challenge.endsWith("AA") ? "BB" : "AA");
        Window.at("mechelen").send("POST", PLATFORM + "/sessions/continuations", Json.of("challenge", spoiled, "code", enrolled.app().code(0))).expecting(401);
        Window.at("limburg").send("POST", PLATFORM + "/sessions/continuations", Json.of("challenge", challenge, "code", enrolled.app().code(0))).expecting(401);

        Someone.signedIn("mechelen", "beheer").send("POST", PLATFORM + "/accounts/" + enrolled.who().id() + "/passwordResets", null, Map.of()).expecting(201);

        Window.at("mechelen").send("POST", PLATFORM + "/sessions/continuations", Json.of("challenge", challenge, "code", enrolled.app().code(0))).expecting(401);
    }

    @Test
    void a_machine_sends_its_code_with_its_password() {
        Enrolled enrolled = Enrolled.colleague();
        Someone stranger = Someone.stranger("mechelen");
        String login = enrolled.who().login();

        assertThat(stranger.post(PLATFORM + "/tokens", Json.of("login", login, "password", PASSWORD)).expecting(401).text("/type"))
                .isEqualTo("urn:problem-type:fjc:platform:secondFactorRequired");
        stranger.post(PLATFORM + "/tokens", Json.of("login", login, "password", PASSWORD, "code", enrolled.app().code(0))).expecting(201);
    }

    @Test
    void the_secret_cannot_be_read_in_the_database_nor_moved_to_another_account() {
        Enrolled one = Enrolled.colleague();
        Enrolled other = Enrolled.colleague();
        Database database = Database.of("mechelen");

        database.run("UPDATE platform_authenticator SET secret = (SELECT secret FROM platform_authenticator WHERE account = '" + one.who().id()
                + "') WHERE account = '" + other.who().id() + "'");

        other.goOn(one.app().code(0)).expecting(401);
        one.goOn(one.app().code(0)).expecting(201);
    }

    @Test
    void who_lost_everything_is_helped_by_the_administrator_and_told() {
        Enrolled enrolled = Enrolled.colleague();
        Someone.signedIn("mechelen", "beheer").send("POST", PLATFORM + "/accounts/" + enrolled.who().id() + "/factorResets", null, Map.of())
                .expecting(204);

        Answer begun = Window.at("mechelen").trySignIn(enrolled.who().login(), PASSWORD).expecting(201);
        assertThat(begun.text("/factorsResetAt")).isNotBlank();
        assertThat(Window.at("mechelen").trySignIn(enrolled.who().login(), PASSWORD).expecting(201).json().has("factorsResetAt")).isFalse();
    }
}
