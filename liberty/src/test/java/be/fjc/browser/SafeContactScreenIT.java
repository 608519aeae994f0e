package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A case director writes down how a mother can be contacted, wants to call at another moment, and looks at what is secret. */
class SafeContactScreenIT {

    private static final Work MECHELEN = Work.at("mechelen");

    /** Weekdays from nine to eleven; in the afternoon when it is about nine to eleven now, whatever day it is. */
    private static final boolean MORNING = LocalTime.now(ZoneId.of("Europe/Brussels")).isBefore(LocalTime.of(8, 50))
            || LocalTime.now(ZoneId.of("Europe/Brussels")).isAfter(LocalTime.of(11, 1));

    private final Family family = Family.unknownSoFar();

    @Test
    void a_case_director_keeps_to_what_was_agreed_and_says_why_when_not() {
        String dossier = "/dossiers/" + MECHELEN.dossierOf(family);
        String mother = MECHELEN.as("regisseur1").get("/api/casework/v1" + dossier).expecting(200).text("/persons/0/id");
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open(dossier)) {
            visit.follow("Veilig contact").sees("Er is nog niets afgesproken.");
            agree(visit);
            assertThat(visit.barriers()).isEmpty();
            visit.picture("veilig-contact");
            call(visit.open(dossier), mother);
        }
        assertThat(MECHELEN.steps(dossier.substring("/dossiers/".length()))).containsSubsequence("contactRuleSet", "contactOutsideRule", "contactLogged");
    }

    private void agree(Visit visit) {
        visit.page().locator("section.panel .actions button.primary").first().click();
        visit.page().locator("casework-contact-rule button[type=submit]").click();
        visit.page().locator(".error-summary:visible").waitFor();
        visit.field("channels.mobile").check();
        for (String day : new String[] {"monday", "tuesday", "wednesday", "thursday", "friday"}) {
            visit.field("windows.0.days." + day).check();
        }
        visit.type("windows.0.opens", MORNING ? "09:00" : "13:00").type("windows.0.closes", MORNING ? "11:00" : "15:00");
        visit.type("codeWord", "Zonnebloem").type("heardFrom", "Zij zelf (synthetisch)").press("Afspraak bewaren");
        visit.sees("De afspraak is bewaard.").sees("ma, di, wo, do, vr");
        assertThat(visit.text()).doesNotContain("Zonnebloem");
    }

    private static void call(Visit visit, String mother) {
        visit.press("Contact noteren");
        visit.choose("person", mother);
        visit.sees("ma, di, wo, do, vr").press("Bel gsm");
        visit.page().locator("[role=alert]:visible").waitFor();
        assertThat(visit.page().locator("[role=alert]:visible").innerText()).contains("afgesproken");
        assertThat(visit.barriers()).isEmpty();
        visit.choose("channel", "phone").choose("result", "notReached").type("note", "Synthetisch").type("nextContactOn", Work.inDays(7));
        visit.press("Contact bewaren");
        visit.page().locator(".error-summary:visible").waitFor();
        visit.type("overrideReason", "Synthetisch: dreiging vandaag").press("Bel gsm");
        visit.sees("Je wijkt af van de afspraak.").press("Contact bewaren");
        visit.sees("Het contact is bewaard.").sees("Buiten de afspraak");
    }

    @Test
    void a_secret_is_there_for_a_minute_and_never_on_paper() {
        String dossier = "/dossiers/" + MECHELEN.dossierOf(family);
        var director = MECHELEN.as("regisseur1");
        String mother = director.get("/api/casework/v1" + dossier).expecting(200).text("/persons/0/id");
        director.post("/api/casework/v1" + dossier + "/contactDetails", Json.of("person", mother, "kind", "stayAddress", "secret", "Ergens 12"))
                .expecting(201);
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1")) {
            visit.page().clock().install();
            visit.page().setViewportSize(320, 800);
            visit.open(dossier + "/safe-contact").sees("Veiligheidskritisch");
            assertThat(visit.text()).doesNotContain("Ergens 12");
            assertThat((Integer) visit.page().evaluate("() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);

            Locator show = visit.page().locator("casework-secret button").first();
            show.focus();
            visit.page().keyboard().press("Enter");
            visit.page().locator("casework-secret input").waitFor();
            visit.page().keyboard().type("Synthetisch: huisbezoek");
            visit.page().keyboard().press("Enter");
            visit.sees("Ergens 12");
            assertThat(visit.focus()).as("the reader is taken to it").startsWith("div.secret");
            assertThat(visit.barriers()).isEmpty();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(visit.page().getByText("Ergens 12").isVisible()).as("on paper").isFalse();
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

            // the browser's own time goes on as well, so not to the second
            visit.page().clock().runFor(20_000);
            assertThat(visit.text()).contains("Ergens 12");
            visit.page().clock().runFor(41_000);
            assertThat(visit.text()).doesNotContain("Ergens 12");
            assertThat(visit.page().content()).doesNotContain("Ergens 12");
        }
    }
}
