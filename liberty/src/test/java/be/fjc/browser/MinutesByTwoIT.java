package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Minutes;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import be.fjc.testkit.attack.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two people write the minutes of one item in two browsers at once: by keyboard, without losing a word, and told when they meet. */
class MinutesByTwoIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");

    @Test
    void both_write_at_once_and_a_sentence_that_both_change_comes_beside_each_other() {
        Minutes minutes = Minutes.at(TABLES, TABLES.ready("centrum", "lokale-politie")).bound(MECHELEN.as("politie"));
        String item = minutes.item(MECHELEN.dossierOf(Family.unknownSoFar()), "Synthetisch", "lokale-politie");
        String screen = "/meetings/" + minutes.id() + "/items/" + item.substring(item.lastIndexOf('/') + 1);
        try (Visit chair = Browser.visit("mechelen").signIn("coordinator").open(screen);
                Visit director = Browser.visit("mechelen").signIn("regisseur1").open(screen)) {
            for (Visit one : new Visit[] {chair, director}) {
                one.sees("Geheimhouding bevestigen");
                one.field("bound").check();
                one.press("Bevestigen").sees("Noteren");
            }
            chair.press("Komt binnen Test Politie (synthetisch)").sees("sinds");
            director.type("wording", "Van de regisseur").choose("organisation", "lokale-politie");
            chair.choose("organisation", "lokale-politie").type("wording", "Van de voorzitter");
            chair.page().keyboard().press("Control+Enter");
            chair.sees("Genoteerd.");
            director.field("wording").focus();
            director.page().keyboard().press("Control+Enter");
            director.sees("Genoteerd.").sees("Van de voorzitter").sees("Van de regisseur");
            assertThat(director.focus()).as("goes on typing").isEqualTo("f-wording");

            director.page().locator("li:has-text('Van de voorzitter') button").first().click();
            director.sees("Stuk van het verslag verbeteren");
            chair.open(screen).page().locator("li:has-text('Van de voorzitter') button").first().click();
            chair.sees("Stuk van het verslag verbeteren").type("wording", "Beter van de voorzitter").press("Verbetering bewaren")
                    .sees("Verbeterd.");
            director.type("wording", "Anders van de regisseur").press("Verbetering bewaren").sees("Beter van de voorzitter");
            director.picture("minutes-by-two");
            assertThat(director.page().locator(".side-by-side").innerText()).contains("Anders van de regisseur", "Beter van de voorzitter");
            assertThat(director.barriers()).isEmpty();
        }
        assertThat(MECHELEN.as("politie").get(item + "/entries").expecting(200).body())
                .contains("Beter van de voorzitter", "Van de regisseur");
    }

    @Test
    void a_whole_table_is_minuted_by_two_at_once_and_every_sentence_is_there() {
        int size = Size.of(3, 12);
        Minutes minutes = Minutes.at(TABLES, TABLES.ready("centrum", "lokale-politie"), size).bound(MECHELEN.as("coordinator"), MECHELEN.as("regisseur1"));
        List<String> items = IntStream.range(0, size)
                .mapToObj(at -> minutes.item(MECHELEN.dossierOf(Family.unknownSoFar()), "Synthetisch", "lokale-politie")).toList();
        try (Visit chair = Browser.visit("mechelen").signIn("coordinator"); Visit director = Browser.visit("mechelen").signIn("regisseur1")) {
            for (String item : items) {
                String screen = "/meetings/" + minutes.id() + "/items/" + item.substring(item.lastIndexOf('/') + 1);
                for (Visit one : new Visit[] {chair, director}) {
                    one.open(screen).sees("Noteren");
                }
                for (int sentence = 0; sentence < 2; sentence++) {
                    chair.type("wording", "Voorzitter " + sentence).choose("organisation", "lokale-politie");
                    director.type("wording", "Regisseur " + sentence).choose("organisation", "lokale-politie");
                    for (Visit one : new Visit[] {chair, director}) {
                        one.field("wording").focus();
                        one.page().keyboard().press("Control+Enter");
                    }
                    chair.sees("Voorzitter " + sentence);
                    director.sees("Regisseur " + sentence);
                }
            }
            chair.picture("minutes-of-a-table");
            assertThat(chair.complaints()).isEmpty();
        }
        for (String item : items) {
            Answer all = MECHELEN.as("regisseur1").get(item + "/entries").expecting(200);
            assertThat(all.json().get("items").valueStream().map(one -> one.get("wording").asString()))
                    .containsExactlyInAnyOrder("Voorzitter 0", "Voorzitter 1", "Regisseur 0", "Regisseur 1");
        }
    }
}
