package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Bans;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Tables;
import be.fjc.product.ZoneTable;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Someone;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Interventions at the table of a police zone: who writes down decides by keyboard, who sits along reads along. */
class ZoneTableScreensIT {

    private final Tables tables = Tables.at("mechelen");
    private final Someone coordinator = tables.work().as("coordinator");

    @Test
    void who_sits_along_reads_what_the_table_decides() {
        NewColleague worker = NewColleague.atWork("caw", "PARTNER_WORKER");
        ZoneTable table = ZoneTable.of(tables, "centrum", "caw");
        coordinator.post(Interventions.ALL, Json.of("reportNumber", Interventions.number(), "occurredAt", Bans.ago(Duration.ofMinutes(5)),
                "municipality", tables.work().municipality(), "facts", "42 L",
                "persons", Json.list(Json.object("role", "victim", "givenName", "Ann", "familyName", "TST-Tafelspecht")))).expecting(201);
        String name = coordinator.get(Tables.TABLES + "/" + table.id()).expecting(200).text("/name");
        try (Visit along = Browser.visit("mechelen").signIn(worker.login(), NewColleague.OWN_PASSWORD)) {
            assertThat(along.open("/sittings").sees("Je zit nu niet aan zo’n tafel.").barriers()).isEmpty();
            table.minutes().bound(coordinator, worker.signedIn());
            letIn(table);
            along.open("/sittings").sees("TST-Tafelspecht");
            assertThat(along.barriers()).isEmpty();
            along.picture("sitting-along");

            try (Visit visit = Browser.visit("mechelen").signIn("coordinator").open("/screening").seesTitle("Interventies screenen")) {
                visit.choose("table", table.minutes().id()).atRest();
                Page page = visit.page();
                page.locator("[data-current]").focus();
                page.waitForFunction("() => document.querySelector('[data-current]').textContent.includes('TST-Tafelspecht') && document.querySelector('[data-current] [role=group] kbd')");
                assertThat(visit.barriers()).isEmpty();
                visit.picture("sitting-decides");
                for (String key : new String[] {"2", "2", "1"}) {
                    page.keyboard().press(key);
                }
                page.waitForFunction("() => [...document.querySelectorAll('ol.sitting > li')].some(one => !one.textContent.includes('TST-Tafelspecht') && one.querySelector('[data-current]'))");
                assertThat(visit.open("/interventions").sees("TST-Tafelspecht").page().locator("main table").innerText()).contains("aan tafel: " + name);
            }
            along.press("Vernieuwen").sees("Eerste keer in beeld");
            along.picture("sitting-decided");
        }
    }

    /** By who leads the meeting, on its screen. */
    private static void letIn(ZoneTable table) {
        try (Visit visit = Browser.visit("mechelen").signIn("coordinator").open("/meetings/" + table.minutes().id())) {
            visit.sees("Laat alleen mensen meelezen die hier echt zijn.").page().locator("chain-room li").filter(new Locator.FilterOptions().setHasText("CAW"))
                    .locator("button").click();
            visit.sees("leest interventies mee");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("sitting-let-in");
        }
    }

    @Test
    void a_table_that_goes_over_interventions_names_its_zones() {
        try (Visit visit = Browser.visit("mechelen").signIn("coordinator").open("/consultation-tables/new")) {
            visit.page().locator("[name=screening]").check();
            visit.page().locator("main form button[type=submit]").click();
            visit.sees("Vink de politiezones aan");
            assertThat(visit.barriers()).isEmpty();
        }
    }
}
