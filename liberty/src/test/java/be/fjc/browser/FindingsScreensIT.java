package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** The screens of findings by keyboard: writing down, seeing it get worse, putting right, and nothing typed lost. */
class FindingsScreensIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());

    @Test
    void a_case_director_writes_down_an_incident_and_sees_where_it_goes() {
        incident(250, "lessSerious");
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier)) {
            visit.follow("Incidenten").sees("Het geweld neemt af.");
            Keyboard keys = new Keyboard(visit);
            keys.to("main button.primary").press("Enter");
            visit.page().locator(".act h2").waitFor();
            assertThat(visit.focus()).isEqualTo("act-title");
            keys.day("occurrence.startsOn", Work.inDays(-3)).select("occurrence.dayPart", "night").select("place", "home");
            keys.toField("forms").press("Space").toField("forms").press("Space").pick("severity", "verySerious");
            keys.fill("description", "Synthetisch: een ruzie met een mes.").to("button[type=submit].primary").press("Enter");
            visit.page().locator(".error-summary").waitFor();
            keys.to(".error-summary a").press("Enter");
            assertThat(visit.focus()).isEqualTo("f-source-kind");
            keys.press("Shift+Tab").select("source.kind", "victim").to("button[type=submit].primary").press("Enter");

            visit.sees("Het incident is bewaard.").sees("Het geweld neemt toe.").sees("Er gebeurde iets ernstigers");
            assertThat(visit.focus()).startsWith("h1");
            assertThat(visit.page().locator("svg[role=img] circle").count()).isEqualTo(2);
            assertThat(visit.page().locator("svg[role=img]").getAttribute("aria-label")).contains("Het geweld neemt toe.");
            assertThat(visit.page().locator("table").first().locator("tbody tr").count()).as("the twin of the chart").isEqualTo(8);
            assertThat(visit.barriers()).isEmpty();
            visit.picture("incidents");
            visit.page().setViewportSize(320, 900);
            assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
            visit.open("/dossiers/" + dossier).sees("Bevinding genoteerd");
            assertThat(visit.text()).doesNotContain("een mes");
        }
    }

    @Test
    void how_a_domain_stood_before_stays_in_view_and_what_was_wrong_is_withdrawn() {
        observation(120, "Twee maanden huur achter", 3);
        observation(2, "Afbetaling loopt", 1);
        post("services", Json.of("organisationType", "caw", "organisationName", "Testdienst", "domains", Json.list("housing"), "source", source(0)));
        post("services", Json.of("organisationType", "ocmw", "organisationName", "Testhuis", "domains", Json.list("housing"), "source", source(0)));
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open("/dossiers/" + dossier + "/findings")) {
            assertThat(visit.page().locator("[aria-labelledby=observation] tbody tr").count()).as("one line for a domain").isEqualTo(1);
            visit.sees("Afbetaling loopt").sees("3 – weegt zwaar").sees("Hieraan werken meerdere diensten:").sees("Met deze gezinsleden werkt niemand apart:");
            assertThat(visit.barriers()).isEmpty();

            Keyboard keys = new Keyboard(visit);
            keys.to("[aria-labelledby=observation] td button:nth-of-type(2)").press("Enter");
            visit.page().locator(".act h2").waitFor();
            keys.fill("reason", "Van een ander gezin");
            visit.page().locator("a[href='/dossiers']").first().click();
            visit.page().locator("dialog[open]").waitFor();
            visit.page().keyboard().press("Escape");
            assertThat(visit.field("reason").inputValue()).as("nothing typed is lost").isEqualTo("Van een ander gezin");
            visit.page().locator(".act button[type=submit]").press("Enter");

            visit.sees("De bevinding is ingetrokken.").sees("Twee maanden huur achter").sees("Verbeterd of ingetrokken (1)");
            visit.page().locator("summary").first().press("Enter");
            visit.sees("Van een ander gezin");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("life-domains");
            visit.page().setViewportSize(320, 900);
            assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        }
    }

    private void incident(int daysAgo, String severity) {
        post("incidents", Json.of("occurrence", Json.object("precision", "day", "startsOn", Work.inDays(-daysAgo)), "place", "home",
                "forms", Json.list("threats"), "severity", severity, "source", source(0)));
    }

    private void observation(int daysAgo, String problem, int weight) {
        post("observations", Json.of("domain", "housing", "problem", problem, "weight", weight, "source", source(daysAgo)));
    }

    private static Object source(int daysAgo) {
        return Json.object("kind", "ocmw", "toldOn", Work.inDays(-daysAgo));
    }

    private void post(String list, String body) {
        MECHELEN.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/" + list, body).expecting(201);
    }
}
