package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The screens of the plan: a side without an action stops it, a contact ban stands beside it, and the father's version leaves out what it must. */
class PlanScreensIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Plans PLANS = Plans.at("mechelen");
    private static final String WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final List<String> family = Risk.at("mechelen").members(dossier);
    private final String screen = "/dossiers/" + dossier + "/plan";

    @Test
    void from_the_first_goal_to_the_version_for_the_father() {
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open(screen)) {
            visit.sees("Er is nog geen plan.").press("Plan beginnen").sees("Versie 1 in ontwerp");
            visit.page().locator("a[href$='/plan/draft']").click();
            visit.sees("Doel 1").press("Ontwerp bewaren");
            visit.page().locator(".error-summary").waitFor();
            visit.type("goals.0.goalTitle", "Thuis is het veilig");
            visit.field("goals.0.lifeDomain").selectOption("safety");
            visit.field("goals.0.readers." + family.get(1)).check();
            String action = "goals.0.actions.0.";
            visit.type(action + "actionWhat", "Toezicht in de straat").type(action + "dueOn", Work.inDays(20));
            visit.field(action + "perspective").selectOption("police");
            visit.field(action + "organisation").selectOption("lokale-politie");
            visit.field(action + "readers." + family.get(1)).check();
            visit.type("unused.judicial", "Nog geen beslissing").type("unused.assistance", "Start na het gesprek");
            visit.type("wishes." + family.get(0), "Rust voor de kinderen");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("plan-draft");
            visit.press("Ontwerp bewaren").sees("Het ontwerp is bewaard.");
            visit.type("effectiveOn", Work.inDays(0)).press("Vaststellen").sees("Er is geen bestuurlijke actie. Zeg waarom er vanuit die invalshoek niets gebeurt.");
            visit.page().locator("a[href$='/plan/draft']").click();
            visit.type("unused.administrative", "Er is geen overlast").press("Ontwerp bewaren").sees("Het ontwerp is bewaard.");
            visit.type("effectiveOn", Work.inDays(0)).press("Vaststellen").sees("Het plan is vastgesteld.").sees("nog niet opgenomen");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("plan");
            narrow(visit);
            visit.open("/dossiers/" + dossier + "/measures");
            visit.field("kind").selectOption("contactBan");
            visit.field("issuer").selectOption("prosecution");
            visit.field("boundMember").selectOption(family.get(1));
            visit.field("protectedMember").selectOption(family.get(0));
            visit.type("fromOn", Work.inDays(0)).type("untilOn", Work.inDays(60)).type("conditions", "Geen bericht en geen bezoek").type("judicialReasoning", "Eerder genegeerd");
            visit.press("Maatregel bewaren").sees("De maatregel is bewaard.").sees("Eerder genegeerd");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("measures");
            visit.open(screen).sees("Kijk dit na voor je verdergaat").sees("Het plan zegt dat justitie niets doet, maar er is een maatregel tot en met");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("plan-clashes");
            visit.open(screen + "/client-version");
            visit.field("reader").selectOption(family.get(1));
            visit.press("Bekijken").sees("Zo komt het op papier").sees("als verdachte").sees("Contactverbod");
            assertThat(visit.page().locator("section[aria-labelledby=client-sheet]").innerText())
                    .contains("Toezicht in de straat", "Geen bericht en geen bezoek").doesNotContain("Eerder genegeerd", "Rust voor de kinderen", "politie arrondissement");
            visit.picture("plan-client");
            visit.type("madeBecause", "Op het gesprek afgegeven").press("Versie maken").sees("De versie is gemaakt.").sees("Op het gesprek afgegeven");
        }
    }

    @Test
    void what_differs_between_versions_stands_side_by_side() {
        String plan = PLANS.established(dossier, "Eerste doel", List.of());
        String goal = MECHELEN.as("regisseur1").get(Plans.API + "/" + plan).text("/current/goals/0/id");
        Map<String, Object> second = Plans.plan(Json.list(Json.object("id", goal, "goalTitle", "Tweede doel", "lifeDomain", "housing", "readers", Json.list(),
                "actions", Json.list())));
        PLANS.write(MECHELEN.as("regisseur1"), plan, second).expecting(204);
        try (Visit visit = Browser.visit("mechelen").signIn("coordinator").open(screen + "/comparison")) {
            visit.sees("Versie 1 naast versie 2").sees("Eerste doel").sees("Tweede doel").sees("Wonen").sees("Lokale politie arrondissement Mechelen");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("plan-compare");
            narrow(visit);
        }
    }

    @Test
    void a_version_for_the_family_is_made_with_the_keyboard_alone() {
        PLANS.established(dossier, "Thuis is het veilig", family);
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open(screen + "/client-version").sees("Voor wie")) {
            tabTo(visit, "f-reader");
            visit.page().keyboard().type(visit.page().locator("#f-reader option").nth(2).innerText().substring(0, 5));
            tabTo(visit, null);
            visit.page().keyboard().press("Enter");
            visit.sees("Zo komt het op papier");
            tabTo(visit, "f-madeBecause");
            visit.page().keyboard().type("Met het toetsenbord");
            tabTo(visit, null);
            visit.page().keyboard().press("Enter");
            visit.sees("De versie is gemaakt.");
        }
    }

    /** @param id of a field; null for the next button that sends */
    private static void tabTo(Visit visit, String id) {
        String there = id == null ? "() => document.activeElement?.type === 'submit'" : "() => document.activeElement?.id === '" + id + "'";
        for (int at = 0; at < 80; at++) {
            visit.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(visit.page().evaluate(there))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not get to " + id);
    }

    private static void narrow(Visit visit) {
        visit.page().setViewportSize(320, 900);
        assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        visit.page().setViewportSize(1280, 900);
    }
}
