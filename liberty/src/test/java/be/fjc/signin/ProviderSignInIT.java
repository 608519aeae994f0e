package be.fjc.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Json;
import be.fjc.product.Patience;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in with a provider, from the button to the session, and what the centre's tables make of the claims. */
class ProviderSignInIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final Duration NOTICED = Duration.ofSeconds(5);
    private static final String LABEL = "Vlaamse overheid (proef)";

    private static ProviderForTests acm;
    private static ProviderForTests federal;
    private static SignInFile file;

    @BeforeAll
    static void open() {
        RunningProduct.get();
        acm = ProviderForTests.named("acm");
        federal = ProviderForTests.named("federaal");
        file = SignInFile.of("limburg").with(true,
                SignInFile.provider("acm", LABEL, acm.issuer(), "client_secret_basic"),
                SignInFile.provider("federaal", "Federale overheid (proef)", federal.issuer(), "client_secret_post"));
    }

    @AfterAll
    static void close() {
        file.close();
        acm.close();
        federal.close();
    }

    private static Traveller arrives(ProviderForTests provider, String code, String subject, String organisation, List<String> roles) {
        provider.vouchesFor(subject, People.claims(subject, organisation, roles));
        Traveller traveller = Traveller.at("limburg");
        traveller.signIn(code).expecting(200);
        return traveller;
    }

    @Test
    void claims_become_capacities_and_the_session_begins_where_the_person_signed_in_for() {
        Traveller traveller = arrives(acm, "acm", People.subject(), "OVO000002",
                List.of("Intake:OVO000001", "Partner:OVO000002", "Regie:OVO000002", "Onbekend:OVO000001", "Intake:OVO999999"));
        Answer me = traveller.me().expecting(200);

        assertThat(me.text("/person/name")).isEqualTo("Test Aangemeld (synthetisch)");
        assertThat(me.text("/person/organisation/code")).isEqualTo("caw");
        assertThat(me.text("/person/provider")).isEqualTo("acm");
        assertThat(me.json().at("/person/roles").toString()).isEqualTo("[\"CASE_DIRECTOR\",\"PARTNER_WORKER\"]");
        assertThat(me.json().at("/person/capacities").size()).isEqualTo(2);
        assertThat(me.json().at("/person/capacities/1").toString()).contains("centrum", "INTAKE_WORKER").doesNotContain("CASE_DIRECTOR");
    }

    @Test
    void roles_may_come_as_one_text_with_commas_and_without_a_key() {
        String subject = People.subject();
        acm.vouchesFor(subject, People.with(People.claims(subject, "OVO000001", List.of()), "fjc_rol_3d", "Regie, Intake:OVO000001,Partner:OVO000002"));
        Traveller traveller = Traveller.at("limburg");
        traveller.signIn("acm").expecting(200);

        assertThat(traveller.me().json().at("/person/roles").toString()).isEqualTo("[\"CASE_DIRECTOR\",\"INTAKE_WORKER\"]");
    }

    @Test
    void the_request_carries_state_nonce_and_challenge_and_the_verifier_fits() throws Exception {
        String subject = People.subject();
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Intake:OVO000001")));
        Traveller traveller = Traveller.at("limburg");
        String there = traveller.leave("acm");

        assertThat(there).startsWith(acm.issuer() + "/authorize?").doesNotContain("rrn");
        assertThat(Traveller.parameter(there, "code_challenge_method")).isEqualTo("S256");
        assertThat(Traveller.parameter(there, "state")).hasSizeGreaterThanOrEqualTo(43);
        assertThat(Traveller.parameter(there, "nonce")).hasSizeGreaterThanOrEqualTo(43);
        assertThat(Traveller.parameter(there, "acr_values")).isEqualTo("sterk sterker");
        traveller.comeBack(traveller.visit(there)).expecting(200);

        ProviderForTests.Asked asked = acm.last("/token");
        String verifier = Traveller.parameter("x:/?" + asked.body(), "code_verifier");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(hash)).isEqualTo(Traveller.parameter(there, "code_challenge"));
        assertThat(asked.headers().toString()).contains("Basic ");
    }

    @Test
    void the_session_is_ours_the_page_goes_on_by_itself_and_the_note_is_gone() {
        String subject = People.subject();
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Intake:OVO000001")));
        Traveller traveller = Traveller.at("limburg");
        String there = traveller.get("/sign-in/acm?to=/referrals").expecting(302).header("Location");
        Answer back = traveller.comeBack(traveller.visit(there)).expecting(200);

        assertThat(back.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-fjc=").contains("SameSite=Strict", "HttpOnly", "Secure").doesNotContain("Domain"));
        assertThat(back.body()).contains("http-equiv=\"refresh\"", "url=/referrals").doesNotContain(subject);
        assertThat(traveller.cookie(Traveller.ENTRY)).isNull();
        assertThat(traveller.isIn()).isTrue();
    }

    @Test
    void nobody_is_sent_to_another_host_afterwards() {
        for (String elsewhere : List.of("//elders.example", "https://elders.example", "/%5Celders.example")) {
            String subject = People.subject();
            acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Intake:OVO000001")));
            Traveller traveller = Traveller.at("limburg");
            String there = traveller.get("/sign-in/acm?to=" + elsewhere).expecting(302).header("Location");
            assertThat(traveller.comeBack(traveller.visit(there)).body()).as(elsewhere).contains("url=/\"").doesNotContain("elders");
        }
    }

    @Test
    void what_the_provider_says_today_is_what_counts() {
        String subject = People.subject();
        Traveller before = arrives(acm, "acm", subject, "OVO000002", List.of("Partner:OVO000002", "Intake:OVO000001"));
        String account = before.me().text("/person/account");
        Traveller after = arrives(acm, "acm", subject, "OVO000001", List.of("Regie:OVO000001"));

        assertThat(after.me().text("/person/account")).isEqualTo(account);
        assertThat(after.me().json().at("/person/roles").toString()).isEqualTo("[\"CASE_DIRECTOR\"]");
        Patience.untilTrue(NOTICED, () -> before.me().status() == 401);
    }

    @Test
    void whoever_has_nothing_here_is_told_so_and_what_was_open_ends() {
        String subject = People.subject();
        Traveller before = arrives(acm, "acm", subject, "OVO000001", List.of("Intake:OVO000001"));
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Elders:OVO000001", "Intake:OVO777777")));
        Traveller traveller = Traveller.at("limburg");
        Answer refused = traveller.signIn("acm");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains(LABEL, "geen functie").doesNotContain(subject, "OVO", "Elders");
        assertThat(traveller.cookie(Traveller.SESSION)).isNull();
        Patience.untilTrue(NOTICED, () -> before.me().status() == 401);
        assertThat(Someone.signedIn("limburg", "dpo").get(PLATFORM + "/auditEvents").expecting(200).body()).contains("provider:acm");
    }

    @Test
    void a_door_that_the_administrator_closed_stays_closed_whatever_the_provider_says() {
        String subject = People.subject();
        Traveller traveller = arrives(acm, "acm", subject, "OVO000001", List.of("Intake:OVO000001"));
        String path = PLATFORM + "/accounts/" + traveller.me().text("/person/account");
        Someone admin = Someone.signedIn("limburg", "beheer");
        Answer account = admin.get(path).expecting(200);
        admin.send("PUT", path, Json.of("name", account.text("/name"), "capacities",
                Json.list(Json.object("organisation", "centrum", "roles", Json.list("INTAKE_WORKER"))), "disabled", true),
                Map.of("If-Match", account.header("ETag"))).expecting(200);

        Patience.untilTrue(NOTICED, () -> traveller.me().status() == 401);
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Intake:OVO000001")));
        Traveller again = Traveller.at("limburg");
        assertThat(again.signIn("acm").status()).isEqualTo(403);
        assertThat(again.cookie(Traveller.SESSION)).isNull();
        assertThat(admin.send("POST", path + "/passwordResets", null, Map.of()).status()).as("no way round by a password").isEqualTo(409);
    }

    @Test
    void the_same_subject_at_another_provider_is_somebody_else() {
        String subject = People.subject();
        Traveller here = arrives(acm, "acm", subject, "OVO000001", List.of("Intake:OVO000001"));
        Traveller there = arrives(federal, "federaal", subject, "OVO000001", List.of("Intake:OVO000001"));

        assertThat(there.me().text("/person/account")).isNotEqualTo(here.me().text("/person/account"));
        assertThat(federal.last("/token").body()).contains("client_secret=");
        assertThat(federal.last("/token").headers().toString()).doesNotContain("Basic ");
    }

    @Test
    void a_person_shows_themselves_again_in_the_same_session() {
        String subject = People.subject();
        Traveller traveller = arrives(acm, "acm", subject, "OVO000001", List.of("Intake:OVO000001"));
        assertThat(again(traveller, subject, Instant.now()).status()).as("the same person, now").isEqualTo(200);
        assertThat(again(traveller, subject, Instant.now().minusSeconds(3600)).status()).as("the same person, an hour ago").isEqualTo(400);
        assertThat(again(traveller, People.subject(), Instant.now()).status()).as("somebody else").isEqualTo(400);
        assertThat(traveller.isIn()).isTrue();
        assertThat(traveller.me().text("/person/name")).isEqualTo("Test Aangemeld (synthetisch)");
    }

    @Test
    void a_provider_that_does_not_say_when_proves_nothing_fresh() {
        Traveller traveller = arrives(acm, "acm", People.subject(), "OVO000001", List.of("Intake:OVO000001"));

        assertThat(traveller.get(PLATFORM + "/sessions/current/proofs").expecting(200).json().has("provedAt")).isFalse();
    }

    private static Answer again(Traveller traveller, String subject, Instant provedAt) {
        String there = traveller.get("/sign-in/acm?again=true").expecting(302).header("Location");
        assertThat(Traveller.parameter(there, "prompt")).isEqualTo("login");
        assertThat(Traveller.parameter(there, "max_age")).isEqualTo("0");
        Map<String, Object> claims = People.with(People.claims(subject, "OVO000001", List.of("Intake:OVO000001")), "auth_time",
                provedAt.getEpochSecond());
        acm.vouchesFor(subject, claims);
        return traveller.comeBack(traveller.visitAs(there, subject, Json.text(claims)));
    }

    @Test
    void signing_out_is_here_first_and_then_there_if_the_person_wants() {
        Traveller traveller = arrives(acm, "acm", People.subject(), "OVO000001", List.of("Intake:OVO000001"));
        traveller.request("DELETE", PLATFORM + "/sessions/current", null).expecting(204);
        Answer goodbye = traveller.get("/sign-in/acm/goodbye").expecting(200);

        assertThat(goodbye.body()).contains(LABEL, acm.issuer() + "/endsession").doesNotContain("http-equiv=\"refresh\"");
        assertThat(traveller.me().status()).isEqualTo(401);
    }

    @Test
    void the_workplace_tells_everybody_the_ways_in_and_no_more() {
        Answer workplace = Someone.stranger("limburg").get(PLATFORM + "/workplace").expecting(200);
        assertThat(workplace.json().at("/signIn").toString()).isEqualTo("{\"local\":true,\"providers\":["
                + "{\"code\":\"acm\",\"href\":\"/sign-in/acm\",\"label\":\"" + LABEL + "\"},"
                + "{\"code\":\"federaal\",\"href\":\"/sign-in/federaal\",\"label\":\"Federale overheid (proef)\"}]}");
        assertThat(workplace.body()).doesNotContain(acm.issuer(), ProviderForTests.CLIENT, "OVO0");
        assertThat(Traveller.at("limburg").get("/sign-in/onbekend").status()).isEqualTo(404);
        assertThat(Traveller.at("mechelen").get("/sign-in/acm").status()).isEqualTo(404);
    }

    @Test
    void a_centre_without_accounts_of_its_own_takes_no_password() {
        try (SignInFile closed = SignInFile.of("antwerpen").with(false,
                SignInFile.provider("acm", LABEL, acm.issuer(), "client_secret_basic"))) {
            assertThat(closed).isNotNull();
            String body = Json.of("login", "intake", "password", RunningProduct.get().password());
            assertThat(Someone.stranger("antwerpen").post(PLATFORM + "/sessions", body).status()).isEqualTo(401);
            assertThat(Someone.stranger("antwerpen").post(PLATFORM + "/tokens", body).status()).isEqualTo(401);
        }
        assertThat(Someone.stranger("antwerpen").post(PLATFORM + "/tokens",
                Json.of("login", "intake", "password", RunningProduct.get().password())).status()).isEqualTo(201);
    }
}
