package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The screens of safety plans: written, written again, its havens shown for a reason only, and on paper; what was typed is not lost. */
class SafetyPlanScreensIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";
    private static final String HAVEN = "Tante TST-Testroos, Schuilstraat 12";

    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final List<String> family = Risk.at("mechelen").members(dossier);
    private final String screen = "/dossiers/" + dossier + "/safety-plans";

    @Test
    void from_the_first_sign_to_the_paper() {
        String assessment = Risk.at("mechelen").opened(dossier, "lokale-politie");
        Risk.contribute(MECHELEN.as("politie"), assessment, Risk.said("Verhoor", "strangulation")).expecting(201);
        Risk.begin(MECHELEN.as("regisseur1"), assessment).expecting(201);
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open(screen)) {
            visit.sees("Er is hier nog geen veiligheidsplan.");
            visit.page().locator("a[href$='/safety-plans/new']").click();
            visit.sees("Tekenen van gevaar").press("Veiligheidsplan bewaren");
            visit.page().locator(".error-summary").waitFor();
            assertThat(visit.page().locator(".error-summary").innerText()).contains("Kies voor wie.", "Schrijf waaraan het gevaar te merken is.");
            visit.field("member").selectOption(family.get(0));
            visit.type("dangerSigns", "Hij wordt stil").type("ownSteps", "Ik ga naar Schuilstraat 12").type("havens", HAVEN);
            visit.press("Afspraak toevoegen");
            visit.field("agreements.0.organisation").selectOption("lokale-politie");
            visit.type("agreements.0.agreedWhat", "Komt meteen na een oproep");
            visit.field("factors." + assessment + "_strangulation").check();
            visit.type("reviewOn", Work.inDays(30)).press("Veiligheidsplan bewaren");
            visit.page().locator(".error-summary").waitFor();
            assertThat(visit.page().locator(".error-summary").innerText()).contains("Hier staat een adres of een telefoonnummer.");
            assertThat(visit.field("havens").inputValue()).as("nothing is lost").isEqualTo(HAVEN);
            visit.type("ownSteps", "Ik neem de kinderen mee naar buiten");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("safety-text");
            visit.press("Veiligheidsplan bewaren").sees("Het veiligheidsplan is bewaard.").sees("Komt meteen na een oproep").sees("keel");
            assertThat(visit.page().content()).doesNotContain("Testroos");
            visit.page().locator("casework-secret button").click();
            visit.page().locator("casework-secret input").fill("Zij belde");
            visit.page().locator("casework-secret button[type=submit]").click();
            visit.sees(HAVEN);
            assertThat(visit.barriers()).isEmpty();
            visit.picture("safety-plan");
            visit.type("printedBecause", "Op het gesprek afgegeven").press("Op papier zetten").sees("Op het gesprek afgegeven");
            narrow(visit);
            visit.page().locator("a[href$='/text']").click();
            visit.type("dangerSigns", "Hij wordt stil en drinkt");
            assertThat(visit.field("havens").inputValue()).as("never read back").isEmpty();
            visit.press("Veiligheidsplan bewaren").sees("Hij wordt stil en drinkt").press("Lezen Versie 1").sees("geldt niet meer");
            assertThat(visit.page().locator("section[aria-labelledby=safety-earlier]").innerText()).contains("Hij wordt stil").doesNotContain("drinkt", "Testroos");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("safety-earlier");
        }
    }

    @Test
    void what_was_typed_is_there_on_another_computer_but_for_the_havens() {
        Visit first = Browser.visit("mechelen").signIn("regisseur1").open(screen + "/new");
        first.field("member").selectOption(family.get(0));
        first.type("havens", HAVEN).type("dangerSigns", "Half getypt").sees("Concept bewaard");
        first.kill();
        try (Visit again = Browser.visit("mechelen").signIn("regisseur1").open(screen + "/new")) {
            again.page().getByText("Verdergaan met het concept").click();
            PlaywrightAssertions.assertThat(again.field("dangerSigns")).hasValue("Half getypt");
            assertThat(again.field("havens").inputValue()).isEmpty();
        }
    }

    @Test
    void who_was_slower_sees_both_and_loses_nothing() {
        SafetyPlans plans = SafetyPlans.at("mechelen");
        String plan = plans.started(dossier, family.get(0), HAVEN);
        try (Visit slow = Browser.visit("mechelen").signIn("regisseur1").open(screen + "/" + plan + "/text")) {
            slow.type("dangerSigns", "Traag getypt");
            plans.write(MECHELEN.as("regisseur1"), plan, SafetyPlans.says("Vlug getypt", "Weggaan", null)).expecting(204);
            slow.press("Veiligheidsplan bewaren").sees("Wat er nu staat").sees("Vlug getypt");
            assertThat(slow.field("dangerSigns").inputValue()).isEqualTo("Traag getypt");
            slow.press("Verdergaan met wat ik invulde").press("Veiligheidsplan bewaren").sees("Het veiligheidsplan is bewaard.").sees("Traag getypt");
        }
    }

    private static void narrow(Visit visit) {
        visit.page().setViewportSize(320, 900);
        assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        visit.page().setViewportSize(1280, 900);
    }
}
