package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** A task from asking to settling without a mouse, on a narrow screen where the partner looks; the partner never meets the dossier. */
class TasksByKeyboardIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final int NARROW = 320;

    @Test
    void a_case_director_asks_and_a_partner_settles() {
        Family family = Family.unknownSoFar();
        String dossier = MECHELEN.dossierOf(family);
        String title = "Slot " + family.mark();
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier)) {
            Keyboard keys = new Keyboard(visit);
            keys.to("nav.sections a[href$='/tasks']").press("Enter");
            visit.seesTitle("Taken");
            keys.to(".actions button.primary").press("Enter");
            keys.fill("title", title).pick("safety", "yes").day("dueOn", Work.inDays(2)).select("organisation", "lokale-politie");
            keys.to("[name='member.0']").press("Space").to("button[type=submit].primary").press("Enter");
            visit.sees("De taak is gevraagd.").sees(title);
            assertThat(visit.barriers()).isEmpty();
        }
        try (Visit visit = Browser.visit("mechelen", "nl-BE", NARROW).signIn("politie")) {
            visit.sees("Er is een taak voor jou of je organisatie.").open("/tasks?whose=organisation").follow(title).seesTitle("Taak");
            assertThat(visit.text()).contains("Moeder" + family.mark()).doesNotContain("Vader" + family.mark(), "D-");
            Keyboard keys = new Keyboard(visit);
            keys.to(".actions[role=group] button").press("Enter").to("button[type=submit].primary").press("Enter");
            visit.sees("Jullie nemen de taak op.").sees("Opgenomen");
            keys.to(".actions[role=group] button.primary").press("Enter");
            keys.pick("outcome", "notPossible").to("button[type=submit].primary").press("Enter");
            assertThat(visit.focus()).startsWith("div.error-summary");
            keys.fill("reason", "Niemand thuis.").to("button[type=submit].primary").press("Enter");
            visit.sees("De taak is afgehandeld.").sees("Niet mogelijk");
            assertThat(visit.barriers()).isEmpty();
        }
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("taskAsked", "taskTaken", "taskSettled");
    }
}
