package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** A family that was opened twice: both dossiers side by side, merged with a choice for who stands in both, and put apart again. */
class DuplicateScreenIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);
    private final String duplicate = MECHELEN.dossierOf(family);
    private final Answer other = MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + duplicate).expecting(200);

    @Test
    void a_duplicate_is_found_merged_led_on_from_and_put_apart_again() {
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier)) {
            visit.follow("Dubbel dossier?").seesTitle("Dubbel dossier samenvoegen").sees(other.text("/number"));
            visit.type("number", "D-2020-0000").press("Naast elkaar zetten").sees("Er is geen ander dossier met dit nummer");
            visit.type("number", other.text("/number")).press("Naast elkaar zetten").sees("Wat blijft waar het is");
            assertThat(visit.text()).contains("verhuizen ongelezen mee", "Wie staat er in beide?");
            visit.press("Dossiers samenvoegen").sees("Schrijf op waarom dit hetzelfde gezin is");
            visit.type("reason", "Synthetisch: twee keer geopend.").press("Dossiers samenvoegen").sees("De dossiers zijn samengevoegd.");
            visit.open("/dossiers/" + dossier + "/family");
            assertThat(visit.page().locator("section[aria-labelledby=members] tbody tr").count()).as("everybody stood in both").isEqualTo(4);
            visit.open("/dossiers/" + duplicate).sees("Dit dossier ging op in");
            visit.open("/dossiers/" + dossier + "/merge").page().locator("form button.small[type=submit]").first().click();
            visit.sees("Het zijn weer twee dossiers.").sees("Ongedaan gemaakt door");
        }
    }
}
