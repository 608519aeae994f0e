package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that was typed is lost (U6): not with the computer, not because somebody else was faster. */
class KeptFormsIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);

    @Test
    void what_was_typed_on_a_computer_that_died_is_there_on_another_and_gone_once_it_is_sent() {
        String words = "Synthetisch gesprek " + family.mark();
        Visit first = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier + "/notes");
        first.sees("Notitie toevoegen").choose("kind", "conversation").type("text", words).sees("Concept bewaard");
        first.kill();
        assertThat(first.complaints()).isEmpty();

        try (Visit again = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier + "/notes")) {
            again.page().getByText("Verdergaan met het concept").click();
            PlaywrightAssertions.assertThat(again.field("text")).hasValue(words);
            assertThat(again.field("kind").inputValue()).isEqualTo("conversation");
            again.press("Bewaren").sees("De notitie is bewaard.");
            again.open("/dossiers/" + dossier + "/notes").sees(words);
            assertThat(again.page().getByText("Verdergaan met het concept").count()).isZero();
        }
        try (Visit colleague = Browser.visit("mechelen").signIn("coordinator").open("/dossiers/" + dossier + "/notes")) {
            assertThat(colleague.page().getByText("Verdergaan met het concept").count()).isZero();
        }
    }

    @Test
    void who_was_slower_sees_both_versions_and_chooses() {
        try (Visit slow = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier + "/family")) {
            slow.page().locator("table.data tbody tr").first().getByText("Verbeteren").click();
            slow.type("givenName", "Traag" + family.mark());
            fasterColleague();
            slow.page().locator(".act button[type=submit]").click();
            slow.sees("Wat er nu staat");
            slow.picture("two-versions");
            assertThat(slow.field("givenName").inputValue()).isEqualTo("Traag" + family.mark());
            slow.press("Verdergaan met wat ik invulde");
            slow.page().locator(".act button[type=submit]").click();
            slow.sees("De persoon is bewaard.");
        }
        assertThat(MECHELEN.as("regisseur1").get(address()).body()).contains("Traag" + family.mark()).doesNotContain("Vlug");
    }

    private String address() {
        return Work.API + "/dossiers/" + dossier + "/family";
    }

    private void fasterColleague() {
        var seen = MECHELEN.as("coordinator").get(address()).expecting(200);
        ObjectNode member = (ObjectNode) seen.json().at("/members/0");
        String id = member.remove("id").asString();
        member.put("givenName", "Vlug" + family.mark());
        MECHELEN.as("coordinator").send("PUT", Work.API + "/dossiers/" + dossier + "/members/" + id, member.toString(), Map.of("If-Match", seen.header("ETag"))).expecting(204);
    }
}
