package be.fjc.signin;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Json;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody who signed in with a provider shows again who they are there: we have no password of theirs to ask. */
class ProviderProofIT {

    private static final String PLATFORM = "/api/platform/v1";
    private static final String PROOFS = PLATFORM + "/sessions/current/proofs";
    private static final String LABEL = "Vlaamse overheid (proef)";
    private static final long LONG_AGO_SECONDS = 1200;

    private static ProviderForTests acm;
    private static SignInFile file;
    private static String account;

    @BeforeAll
    static void open() {
        RunningProduct.get();
        acm = ProviderForTests.named("acm");
        account = Someone.signedIn("limburg", "beheer").post(PLATFORM + "/accounts", Json.of("login", "proef" + Long.toString(System.nanoTime(), 36),
                "name", "Test Proef (synthetisch)", "capacities", Json.list(Json.object("organisation", "centrum", "roles", Json.list("INTAKE_WORKER")))))
                .expecting(201).text("/id");
        file = SignInFile.of("limburg").with(true, SignInFile.provider("acm", LABEL, acm.issuer(), "client_secret_basic"));
    }

    @AfterAll
    static void close() {
        file.close();
        acm.close();
    }

    /** An administrator, whom the provider saw so long ago. */
    private static Map<String, Object> claims(String subject, long secondsAgo) {
        Map<String, Object> claims = People.with(People.claims(subject, "OVO000001", List.of("Beheer:OVO000001")), "auth_time",
                Instant.now().getEpochSecond() - secondsAgo);
        acm.vouchesFor(subject, claims);
        return claims;
    }

    @Test
    void the_way_is_the_provider_and_no_password() {
        String subject = People.subject();
        claims(subject, LONG_AGO_SECONDS);
        Traveller traveller = Traveller.at("limburg");
        traveller.signIn("acm").expecting(200);
        String act = PLATFORM + "/accounts/" + account + "/factorResets";

        assertThat(traveller.request("POST", act, null).text("/type")).isEqualTo("urn:problem-type:fjc:platform:stepUpRequired");
        Answer proofs = traveller.get(PROOFS).expecting(200);
        assertThat(proofs.json().at("/ways").toString()).isEqualTo("[\"provider\"]");
        assertThat(proofs.text("/provider/label")).isEqualTo(LABEL);
        assertThat(traveller.request("POST", PROOFS, Json.of("password", "een wachtwoord dat er niet is")).status()).isEqualTo(400);
        assertThat(traveller.request("POST", act, null).status()).isEqualTo(403);

        String there = traveller.get(proofs.text("/provider/href") + "&to=/accounts").expecting(302).header("Location");
        String back = traveller.visitAs(there, subject, Json.text(claims(subject, 0)));
        assertThat(traveller.comeBack(back).expecting(200).body()).contains("url=/accounts");
        traveller.request("POST", act, null).expecting(204);
    }

    @Test
    void the_screen_offers_the_provider_and_comes_back_to_where_the_act_is() {
        String subject = People.subject();
        claims(subject, LONG_AGO_SECONDS);
        Visit visit = Browser.visit("limburg").open("/");
        visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LABEL)).click();
        visit.page().locator(".who-person").waitFor();
        visit.open("/accounts/" + account).press("Tweede factor wissen").confirm("Tweede factor wissen");
        visit.sees("Bevestig dat jij het bent");
        assertThat(visit.page().locator("dialog[open] input").count()).as("nothing to type").isZero();
        assertThat(visit.barriers()).isEmpty();
        assertThat(visit.focus()).contains(LABEL);
        visit.picture("bevestigen-bij-aanmelddienst");

        visit.page().locator("dialog[open]").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(LABEL)).click();
        visit.page().locator("[name=username]").fill(subject);
        visit.page().locator("[name=claims]").fill(Json.text(claims(subject, 0)));
        visit.page().locator("[type=submit]").click();
        visit.page().waitForURL("**/accounts/" + account);
        visit.atRest().press("Tweede factor wissen").confirm("Tweede factor wissen").sees("is gewist");
        visit.kill();
    }
}
