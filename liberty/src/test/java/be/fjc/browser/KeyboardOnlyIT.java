package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** The whole way of a referral, from signing in to closing, without touching a mouse. */
class KeyboardOnlyIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private static Visit signedIn(String login) {
        Visit visit = Browser.visit("mechelen").open("/");
        assertThat(visit.focus()).isEqualTo("f-login");
        new Keyboard(visit).type(login).fill("password", RunningProduct.get().password()).press("Enter");
        visit.page().locator("fjc-sign-in").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return visit.atRest();
    }

    @Test
    void the_first_tab_skips_to_the_content() {
        try (Visit visit = Browser.visit("mechelen").signIn("intake").open("/referrals")) {
            new Keyboard(visit).to("a.skip").press("Enter");
            assertThat(visit.focus()).isEqualTo("main");
        }
    }

    @Test
    void a_doctor_files_a_referral() {
        Family family = Family.unknownSoFar();
        try (Visit visit = signedIn("huisarts")) {
            Keyboard keys = new Keyboard(visit);
            keys.to("a[href='/referrals/new']").press("Enter");
            visit.seesTitle("Nieuwe aanmelding");
            keys.select("municipality", "Mechelen").fill("situation", family.situation());
            keys.fill("persons.0.givenName", "Moeder").fill("persons.0.familyName", family.name()).select("persons.0.role", "victim");
            keys.pick("persons.0.informed", "agrees").to("button[type=submit].primary").press("Enter");
            visit.seesTitle("Aanmelding ontvangen");
            assertThat(visit.focus()).startsWith("h1");
        }
    }

    @Test
    void an_intake_worker_looks_and_decides() {
        String referral = MECHELEN.file(Family.unknownSoFar()).text("/id");
        try (Visit visit = signedIn("intake")) {
            Keyboard keys = new Keyboard(visit);
            keys.to("main table a[href^='/referrals/']").press("Enter");
            visit.seesTitle("Aanmelding R-").open("/referrals/" + referral);
            keys.pick("danger", "concern").fill("note", "Bekeken.").to("button[type=submit].primary").press("Enter");
            visit.sees("Wat doet het centrum?");
            for (var criterion : MECHELEN.centre().get("criteria")) {
                keys.pick("criteria." + criterion.get("code").asString(), "yes");
            }
            keys.pick("decision", "accepted").pick("track", "spoor-2").select("caseDirector", MECHELEN.account("regisseur1"));
            keys.day("nextContactOn", Work.inDays(7)).fill("reason", "Meer dan één dienst nodig.");
            keys.to("button[type=submit].primary").press("Enter");
            visit.page().locator("dialog[open]").waitFor();
            assertThat(visit.focus()).as("the harmless button has the focus").contains("Annuleren");
            keys.to("dialog button.primary").press("Enter");
            visit.sees("De beslissing is bewaard.").sees("Naar het dossier");
        }
        assertThat(MECHELEN.as("intake").get(Work.API + "/referrals/" + referral).text("/decision/decision")).isEqualTo("accepted");
    }

    @Test
    void a_case_director_follows_and_closes() {
        String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        MECHELEN.weighSafety(dossier);
        try (Visit visit = signedIn("regisseur1")) {
            Keyboard keys = new Keyboard(visit);
            visit.open("/dossiers/" + dossier);
            keys.to(".actions[role=group] button").press("Enter");
            keys.pick("channel", "phone").select("result", "reachedAccepts").fill("note", "Moeder wil hulp.");
            keys.to("button[type=submit].primary").press("Enter");
            assertThat(visit.focus()).startsWith("div.error-summary");
            keys.to(".error-summary a").press("Enter");
            assertThat(visit.focus()).isEqualTo("f-nextContactOn");
            keys.press("Shift+Tab").day("nextContactOn", Work.inDays(14)).to("button[type=submit].primary").press("Enter");
            visit.sees("Het contact is bewaard.").sees("Contact genoteerd");

            keys.to(".actions[role=group] button:nth-of-type(2)").press("Enter");
            keys.pick("track", "spoor-3").select("reason", "riskUp").fill("note", "Nieuwe bedreigingen.");
            keys.to("button[type=submit].primary").press("Enter");
            visit.sees("De wijziging is bewaard.");

            keys.to("a[href$='/closure']").press("Enter");
            visit.seesTitle("Dossier afsluiten");
            keys.select("reason", "goalsReached").pick("safetyStatus", "stable").fill("outcome", "Het gezin woont veilig.");
            keys.pick("domains.safety", "better").day("afterCareOn", Work.inDays(180)).to("button[type=submit].primary").press("Enter");
            visit.page().locator("dialog[open]").waitFor();
            keys.to("dialog button.primary").press("Enter");
            visit.sees("Het dossier is afgesloten.");
        }
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("dossierOpened", "contactLogged", "trackChanged", "dossierClosed");
    }
}
