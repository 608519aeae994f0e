package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Database;
import be.fjc.product.Interventions;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixty interventions in one sitting, without a mouse: three keys each, the next comes by itself, and the last can be taken back. */
class ScreeningByKeyboardIT {

    private static final Interventions LIMBURG = Interventions.at("limburg");

    /** Level, what follows, and why: the lightest settle, the middle ones get a contact, of the gravest comes a dossier. */
    private static final List<String> LIGHT = List.of("1", "1", "2");
    private static final List<String> MIDDLE = List.of("2", "2", "1");
    private static final List<String> GRAVE = List.of("3", "2", "1");

    @Test
    void sixty_in_one_sitting() {
        String batch = newest(60);
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/screening").seesTitle("Interventies screenen")) {
            Keyboard keys = new Keyboard(visit);
            Page page = visit.page();
            keys.to("[data-current]");
            assertThat(visit.barriers()).isEmpty();
            for (int at = 0; at < 60; at++) {
                arrived(page, at + 1);
                (at < 27 ? LIGHT : at < 48 ? MIDDLE : GRAVE).forEach(keys::press);
                if (at == 30) {
                    arrived(page, 32);
                    visit.picture("screening");
                    keys.press("u");
                    arrived(page, 31);
                    visit.sees("De beslissing is teruggenomen.");
                    page.locator("[data-current] kbd").first().waitFor();
                    MIDDLE.forEach(keys::press);
                }
            }
            page.waitForFunction("() => document.querySelectorAll('ol.sitting > li').length > 0 && !document.querySelector('[data-current] .error')");
            page.waitForTimeout(1500);
            assertThat(visit.barriers()).isEmpty();
        }
        assertThat(Database.of("limburg").rows("SELECT level, count(*) FROM short_chain_intervention WHERE batch_id = '" + batch
                + "' GROUP BY level ORDER BY level").toString()).isEqualTo("[[1, 27], [2, 21], [3, 12]]");
    }

    @Test
    void who_comes_second_reads_who_was_first_and_goes_on() {
        newest(2);
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/screening").seesTitle("Interventies screenen")) {
            Keyboard keys = new Keyboard(visit);
            keys.to("[data-current]");
            arrived(visit.page(), 1);
            keys.press("2").press("2");
            String first = LIMBURG.work().as("coordinator").get(Interventions.ALL + "?waiting=true").expecting(200).text("/items/0/id");
            LIMBURG.screen(LIMBURG.work().as("coordinator"), first, null, "dossier", "highRisk", 3).expecting(201);
            keys.press("1");
            visit.sees("Al beslist door");
            keys.press("ArrowDown");
            arrived(visit.page(), 2);
            MIDDLE.forEach(keys::press);
            visit.page().waitForTimeout(1000);
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void the_table_of_one_zone_goes_over_what_happened_there_only() {
        newest(2);
        String zone = LIMBURG.work().as("intake").get(Interventions.ALL + "?waiting=true").expecting(200).text("/items/0/zone");
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/screening").seesTitle("Interventies screenen")) {
            String other = LIMBURG.work().centre().get("zones").valueStream().map(one -> one.get("code").asString()).filter(code -> !code.equals(zone))
                    .findFirst().orElseThrow();
            visit.choose("zone", zone).atRest();
            assertThat(visit.page().locator("ol.sitting > li").count()).isGreaterThanOrEqualTo(2);
            int all = visit.page().locator("ol.sitting > li").count();
            visit.choose("zone", other).atRest();
            visit.page().waitForFunction("all => document.querySelectorAll('ol.sitting > li').length !== all", all);
            assertThat(visit.barriers()).isEmpty();
            visit.picture("screening-zone");
        }
    }

    /** So many that are the newest of all, brought in by the police. @return their batch */
    private static String newest(int many) {
        String place = LIMBURG.work().municipality();
        List<String> rows = IntStream.range(0, many)
                .mapToObj(n -> LIMBURG.row(Interventions.number(), place, false).replace(Work.inDays(-2) + ";21:15", Work.inDays(0) + ";00:0" + n % 2))
                .toList();
        String batch = LIMBURG.sent(LIMBURG.work().as("politie"), Interventions.file(rows));
        LIMBURG.bring(LIMBURG.work().as("politie"), batch).expecting(201);
        return batch;
    }

    /** The one at this place has the focus, its edition is there, and nothing of it is chosen yet. */
    private static void arrived(Page page, int place) {
        page.waitForFunction("place => document.activeElement?.matches('[data-current]') && document.activeElement.getAttribute('aria-label').startsWith(place + '. ')"
                + " && document.activeElement.querySelector('[role=group] kbd')", place);
    }
}
