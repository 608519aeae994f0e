package be.fjc.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Colleague;
import be.fjc.product.Json;
import be.fjc.product.Patience;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.Visit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A centre that asks everybody for a second factor, switched on while people work. */
class SecondFactorForEverybodyIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final String OWN = PLATFORM + "/accounts/current/factors";
    private static final String START = "/api/casework/v1/startScreen";
    private static final String REQUIRED = "urn:problem-type:fjc:platform:secondFactorEnrolmentRequired";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static ProviderForTests acm;
    private static SignInFile file;
    private static Colleague byApi;
    private static Colleague onScreen;
    private static Traveller working;

    @BeforeAll
    static void ask() {
        RunningProduct.get();
        byApi = Colleague.atWork("INTAKE_WORKER");
        onScreen = Colleague.atWork("INTAKE_WORKER");
        working = signedIn(Colleague.atWork("INTAKE_WORKER"));
        working.get(START).expecting(200);
        acm = ProviderForTests.named("acm");
        file = SignInFile.of("mechelen").askingForSecondFactor()
                .with(true, SignInFile.provider("acm", "Overheid (proef)", acm.issuer(), "client_secret_basic"));
    }

    @AfterAll
    static void putBack() {
        file.close();
        acm.close();
        Patience.untilTrue(SOON, () -> working.get(START).status() == 200);
    }

    private static Traveller signedIn(Colleague colleague) {
        Traveller traveller = Traveller.at("mechelen");
        traveller.request("POST", PLATFORM + "/sessions", Json.of("login", colleague.login(), "password", Colleague.PASSWORD)).expecting(201);
        return traveller;
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/type")).isEqualTo(REQUIRED);
    }

    @Test
    void who_has_none_can_set_one_up_and_nothing_else_until_it_is_there() {
        Patience.untilTrue(SOON, () -> working.get(START).status() == 403);
        Traveller traveller = signedIn(byApi);
        assertThat(traveller.get(PLATFORM + "/workplace").expecting(200).json().at("/person/mustEnrolFactor").asBoolean()).isTrue();
        for (String path : List.of(START, "/api/casework/v1/centre", PLATFORM + "/accounts", PLATFORM + "/auditEvents")) {
            refused(traveller.get(path));
        }
        refused(traveller.request("POST", "/api/casework/v1/referrals", "{}"));
        refused(traveller.request("DELETE", OWN + "/authenticator", null));
        refused(Someone.withToken("mechelen", Someone.freshToken("mechelen", byApi.login(), Colleague.PASSWORD)).get(START));

        String secret = traveller.request("POST", OWN + "/authenticator", null).expecting(201).text("/secret");
        refused(traveller.get(START));
        traveller.request("POST", OWN + "/authenticator/confirmations", Json.of("code", Colleague.codeOf(secret))).expecting(201);
        traveller.get(START).expecting(200);
        assertThat(traveller.me().expecting(200).json().at("/person/mustEnrolFactor").asBoolean()).isFalse();

        traveller.request("DELETE", OWN + "/authenticator", null).expecting(204);
        Patience.untilTrue(Duration.ofSeconds(6), () -> traveller.get(START).status() == 403);
    }

    @Test
    void who_signs_in_with_a_provider_is_not_asked() {
        String subject = People.subject();
        acm.vouchesFor(subject, People.claims(subject, "OVO000001", List.of("Intake:OVO000001")));
        Traveller traveller = Traveller.at("mechelen");
        traveller.signIn("acm").expecting(200);

        traveller.get(START).expecting(200);
        assertThat(traveller.me().json().at("/person/mustEnrolFactor").asBoolean()).isFalse();
    }

    @Test
    void the_screen_leads_there_says_why_and_goes_on_where_one_wanted_to_be() {
        Patience.untilTrue(SOON, () -> working.get(START).status() == 403);
        try (Visit visit = Browser.visit("mechelen").signIn(onScreen.login(), Colleague.PASSWORD)) {
            visit.seesTitle("Beveiliging").sees("Je centrum vraagt iedereen een tweede factor.");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("tweede-factor-gevraagd");
            visit.open("/referrals").seesTitle("Beveiliging");
            assertThat(visit.page().locator("#menu a").count()).isZero();

            visit.press("App instellen");
            visit.page().locator("img.qr").waitFor();
            visit.type("code", Colleague.codeOf(visit.page().locator("#secret").innerText())).press("Bevestigen").sees("Je herstelcodes");
            visit.confirm("Genoteerd");
            visit.page().waitForURL("**/referrals");
            visit.atRest();
            assertThat(visit.page().locator("#menu a").count()).isPositive();
        }
    }
}
