package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Getting in, staying in and getting out. */
class SignInIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final int FAILURES = 5;

    @Test
    void an_unknown_login_a_wrong_password_and_a_locked_account_get_the_same_answer() {
        NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");
        Answer wrong = Window.at("mechelen").trySignIn(colleague.login(), "fout wachtwoord");
        Answer unknown = Window.at("mechelen").trySignIn("niemand-heet-zo", "fout wachtwoord");
        for (int i = 0; i < FAILURES; i++) {
            Window.at("mechelen").trySignIn(colleague.login(), "fout wachtwoord");
        }
        Answer locked = Window.at("mechelen").trySignIn(colleague.login(), NewColleague.OWN_PASSWORD);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text("/type")).isEqualTo("urn:problem-type:fjc:platform:signInFailed");
        assertThat(told(unknown)).isEqualTo(told(wrong));
        assertThat(told(locked)).isEqualTo(told(wrong));
        assertThat(locked.header("Retry-After")).isEmpty();
    }

    /** Status, body and names of the headers, without what differs in every answer. */
    private static String told(Answer answer) {
        String body = answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
        return answer.status() + body + answer.headers().map().keySet().stream().sorted().toList();
    }

    @Test
    void five_failures_lock_and_a_quarter_of_an_hour_unlocks() {
        NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");
        for (int i = 0; i < FAILURES - 1; i++) {
            Window.at("mechelen").trySignIn(colleague.login(), "fout wachtwoord");
        }
        Window.at("mechelen").trySignIn(colleague.login(), NewColleague.OWN_PASSWORD).expecting(201);
        for (int i = 0; i < FAILURES; i++) {
            Window.at("mechelen").trySignIn(colleague.login(), "fout wachtwoord");
        }
        Window.at("mechelen").trySignIn(colleague.login(), NewColleague.OWN_PASSWORD).expecting(401);

        Database.of("mechelen").run("UPDATE platform_account SET locked_until = now() - interval '1 second' WHERE login = '"
                + colleague.login() + "'");

        Window.at("mechelen").trySignIn(colleague.login(), NewColleague.OWN_PASSWORD).expecting(201);
    }

    @Test
    void a_first_password_opens_nothing_but_the_choice_of_a_new_one() {
        NewColleague colleague = NewColleague.added("INTAKE_WORKER");
        Window window = Window.at("mechelen").signIn(colleague.login(), colleague.firstPassword());

        Answer gated = window.get(Work.API + "/startScreen");
        assertThat(gated.status()).isEqualTo(403);
        assertThat(gated.text("/type")).isEqualTo("urn:problem-type:fjc:platform:passwordChangeRequired");
        assertThat(window.get(PLATFORM + "/workplace").expecting(200).json().at("/person/mustChangePassword").asBoolean()).isTrue();

        change(window, colleague.firstPassword(), "kort").expecting(400);
        change(window, colleague.firstPassword(), colleague.firstPassword()).expecting(400);
        change(window, colleague.firstPassword(), NewColleague.OWN_PASSWORD).expecting(204);

        window.get(Work.API + "/startScreen").expecting(200);
        Window.at("mechelen").trySignIn(colleague.login(), colleague.firstPassword()).expecting(401);
    }

    private static Answer change(Window window, String current, String proposed) {
        return window.send("PUT", PLATFORM + "/accounts/current/password",
                Json.of("currentPassword", current, "newPassword", proposed));
    }

    @Test
    void signing_out_ends_the_session_everywhere_it_was_copied_to() {
        NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");
        Window window = Window.at("mechelen").signIn(colleague.login(), NewColleague.OWN_PASSWORD);
        String copied = window.cookie();
        window.get(PLATFORM + "/sessions/current").expecting(200);

        window.send("DELETE", PLATFORM + "/sessions/current", null).expecting(204);

        assertThat(window.cookie()).isNull();
        Window.at("mechelen").with(copied).get(PLATFORM + "/sessions/current").expecting(401);
    }

    @Test
    void a_new_first_password_and_a_closed_account_end_every_session() {
        NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");
        Window window = Window.at("mechelen").signIn(colleague.login(), NewColleague.OWN_PASSWORD);
        String token = Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD);

        Someone.signedIn("mechelen", "beheer").send("POST", PLATFORM + "/accounts/" + colleague.id() + "/passwordResets", null, Map.of())
                .expecting(201);

        window.get(PLATFORM + "/sessions/current").expecting(401);
        Someone.withToken("mechelen", token).get(Work.API + "/startScreen").expecting(401);
    }

    @Test
    void the_cookie_is_for_this_host_only_and_no_script_sees_it() {
        Answer begun = Window.at("mechelen").trySignIn("intake", RunningProduct.get().password());

        assertThat(begun.headers().allValues("Set-Cookie")).singleElement().asString()
                .startsWith(Window.COOKIE + "=")
                .contains("Path=/").contains("Secure").contains("HttpOnly").contains("SameSite=Strict")
                .doesNotContain("Domain");
        assertThat(begun.body()).doesNotContain("eyJ");
    }

    @Test
    void a_page_of_someone_else_can_neither_sign_in_nor_change_anything_with_our_cookie() {
        Window window = Window.at("mechelen").signIn("huisarts", RunningProduct.get().password());
        String draft = Work.API + "/drafts/" + UUID.randomUUID();
        for (Map<String, String> elsewhere : List.of(
            Map.of("Sec-Fetch-Site", "cross-site"), Map.of("Sec-Fetch-Site", "same-site"), Map.of("Origin", "http://evil.example"),
            Map.of("Origin", "null"), Map.<String, String>of())) {
            Map<String, String> headers = new java.util.HashMap<>(elsewhere);
            headers.put("If-None-Match", "*");
            Answer refused = window.send("PUT", draft, "{\"form\":\"referral\",\"content\":{}}", headers);
            assertThat(refused.status()).as("%s", elsewhere).isEqualTo(403);
            assertThat(refused.text("/type")).isEqualTo("urn:problem-type:fjc:platform:crossSite");
        }
        window.get(draft).expecting(404);
        String login = Json.of("login", "huisarts", "password", RunningProduct.get().password());
        Someone.stranger("mechelen").send("POST", PLATFORM + "/sessions", login, Map.of("Sec-Fetch-Site", "cross-site")).expecting(403);
        assertThat(window.send("PUT", draft, "{\"form\":\"referral\",\"content\":{}}",
                Map.of("If-None-Match", "*", "Origin", "http://mechelen.localhost:" + RunningProduct.get().port())).status()).isEqualTo(201);
    }
}
