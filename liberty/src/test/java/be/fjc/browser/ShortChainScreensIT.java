package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Bans;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that a police zone brings, from the first mistake until it is taken back; and a dossier that opens where the family was reached. */
class ShortChainScreensIT {

    private static final Interventions LIMBURG = Interventions.at("limburg");
    private static final Bans BANS = Bans.at("limburg");
    private static final String WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    @Test
    void a_file_says_per_line_what_is_wrong_and_comes_in_whole_or_not_at_all() {
        String here = LIMBURG.work().municipality();
        String number = Interventions.number();
        String right = LIMBURG.row(number, here, false);
        String twice = LIMBURG.row(number, here, false);
        String elsewhere = LIMBURG.row(Interventions.number(), "Oostende", false);
        try (Visit visit = Browser.visit("limburg").signIn("politie").open("/batches/new")) {
            visit.press("Lezen op proef");
            visit.page().locator(".error-summary").waitFor();
            bring(visit, List.of(right, twice, elsewhere, right.replace(Work.inDays(-2), "31/02/2026").replace(number, Interventions.number())));
            visit.sees("Er staan fouten in").sees("Dit is geen datum").sees("Zelfde PV-nummer als op regel 2").sees("buiten het werkingsgebied");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("batch-wrong");
            narrow(visit);

            bring(visit.open("/batches/new"), List.of(right, twice, elsewhere));
            visit.sees("Dit is een proef").picture("batch-ready").press("Breng 1 interventie binnen").sees("De interventies staan in de lijst.");
            assertThat(visit.barriers()).isEmpty();
            visit.press("Neem dit bestand terug").sees("Het bestand is teruggenomen.");
            visit.open("/batches").picture("batches");
        }
    }

    @Test
    void who_takes_in_opens_the_dossier_where_the_family_was_reached() {
        String intervention = BANS.intervention("TST-Testijsvogel", "Synthetisch");
        BANS.work().as("intake").post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 2)).expecting(201);
        Work work = BANS.work();
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/outreaches/" + intervention)) {
            visit.press("Overdragen").sees("Wie beslist?");
            visit.press("Aanmelding maken");
            visit.page().locator(".error-summary").waitFor();
            visit.choose("road", "open").sees("Dossier openen");
            visit.press("Dossier openen");
            visit.page().locator(".error-summary").waitFor();
            assertThat(visit.barriers()).isEmpty();
            visit.choose("danger", "concern").type("reason", "Synthetisch: beantwoordt aan de criteria").type("nextContactOn", Work.inDays(5));
            work.centre().get("criteria").forEach(one -> visit.choose("criteria." + one.get("code").asString(), "yes"));
            visit.choose("track", work.track(1));
            visit.field("caseDirector").selectOption(work.account("regisseur1"));
            visit.picture("outreach-open-dossier");
            narrow(visit);
            visit.press("Dossier openen").sees("Het dossier is open.").sees("Naar de aanmelding die hieruit volgde");
            assertThat(visit.text()).as("who takes in does not read dossiers").doesNotContain("Naar het dossier");
        }
        try (Visit visit = Browser.visit("limburg").signIn("coordinator").open("/outreaches/" + intervention)) {
            visit.follow("Naar het dossier dat hieruit volgde").sees("TST-Testijsvogel");
        }
    }

    @Test
    void lists_and_figures_read_in_one_look() {
        Answer added = LIMBURG.work().as("intake").post(Interventions.ALL, Interventions.body(Interventions.number(), LIMBURG.work().municipality())
                .replace("2026-11-01T20:15:00Z", Bans.ago(Duration.ofSeconds(30))));
        LIMBURG.screen(LIMBURG.work().as("intake"), added.expecting(201).text("/id"), null, "dossier", "highRisk", 3).expecting(201);
        try (Visit visit = Browser.visit("limburg").signIn("coordinator")) {
            visit.picture("start-coordinator").open("/interventions").sees("Contact opnemen of dossier openen").picture("interventions");
            assertThat(visit.barriers()).isEmpty();
            narrow(visit);
            visit.open("/interventions/new").picture("intervention-new");
            visit.open("/screening-figures").sees("Om te vergelijken met andere centra").picture("screening-figures");
            assertThat(visit.barriers()).isEmpty();
            narrow(visit);
            visit.open("/outreaches").picture("outreaches");
            assertThat(visit.barriers()).isEmpty();
            narrow(visit);
            visit.open("/outreaches?standing=closed").picture("outreaches-closed");
            visit.open("/house-bans?standing=over").picture("house-bans-over");
            String intervention = BANS.intervention("TST-Testzwaluw", "Synthetisch");
            visit.open("/interventions/" + intervention + "/house-ban").picture("house-ban-new");
            assertThat(visit.barriers()).isEmpty();
            narrow(visit);
        }
    }

    private static void bring(Visit visit, List<String> rows) {
        visit.page().locator("input[type=file]").setInputFiles(
                new FilePayload("zone.csv", "text/csv", Interventions.file(rows).getBytes(StandardCharsets.UTF_8)));
        visit.press("Lezen op proef").seesTitle("Bestand met interventies");
    }

    /** As on a telephone, and back. */
    private static void narrow(Visit visit) {
        visit.page().setViewportSize(320, 900);
        assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        visit.page().setViewportSize(1280, 900);
    }
}
