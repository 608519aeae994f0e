package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** Two persons of a family side by side, merged with a choice per field, and put apart again. */
class MergeScreenIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);
    private final Answer members = MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier + "/family").expecting(200);

    @Test
    void somebody_who_is_there_twice_is_merged_and_put_apart_again() {
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier + "/family")) {
            visit.follow("Staat iemand er twee keer in?").seesTitle("Personen samenvoegen");
            visit.choose("stays", members.text("/members/2/id")).choose("goes", members.text("/members/3/id"));
            visit.press("Naast elkaar zetten").sees("Wat verhuist mee");
            assertThat(visit.text()).contains("Dochter" + family.mark(), "Zoon" + family.mark());
            visit.press("Samenvoegen").sees("Schrijf op waarom dit dezelfde persoon is");
            visit.choose("take.givenName", "goes").type("reason", "Synthetisch: twee keer genoteerd.");
            visit.press("Samenvoegen").sees("De personen zijn samengevoegd.");
            assertThat(visit.page().locator("#merged ~ * strong, table.data strong").allTextContents()).anyMatch(name -> name.contains("Zoon" + family.mark()));
            assertThat(visit.text()).doesNotContain("Dochter" + family.mark());

            visit.page().locator("form button.small[type=submit]").first().click();
            visit.sees("De personen staan er weer elk apart in.").sees("Ongedaan gemaakt door");
            assertThat(visit.open("/dossiers/" + dossier + "/family").text()).contains("Dochter" + family.mark(), "Zoon" + family.mark());
        }
    }
}
