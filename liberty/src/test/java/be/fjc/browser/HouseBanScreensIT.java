package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Bans;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The screens that follow on an intervention: the clock of a house ban, one short form for a contact, and where the short chain works. */
class HouseBanScreensIT {

    private static final Bans LIMBURG = Bans.at("limburg");
    private static final String WIDER = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    @Test
    void the_clock_shows_day_14_and_the_hearing_and_the_home_only_for_a_reason() {
        String name = "TST-Test" + Family.unknownSoFar().mark().toLowerCase(Locale.ROOT);
        String intervention = LIMBURG.intervention(name, "Synthetisch");
        String ban = LIMBURG.ban(intervention, Duration.ofDays(13), "Synthetische verborgen dreef 9").expecting(201).text("/id");
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/house-bans")) {
            visit.sees(name).sees("Dag 13 van 14").sees("loopt binnenkort af").sees("geen zittingsdag bekend");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("house-bans");
            visit.open("/house-bans/" + ban).sees("Dag 14").sees("Laatste dag waarop de rechtbank kan zitten");
            assertThat(visit.page().title()).doesNotContain(name);
            assertThat(visit.text()).doesNotContain("verborgen dreef");
            visit.press("Zittingsdag noteren").press("Bewaren");
            visit.page().locator(".error-summary").waitFor();
            visit.type("day", Work.inDays(30)).type("hour", "09:30").press("Bewaren").sees("De zitting moet vallen terwijl het huisverbod geldt");
            assertThat(visit.field("hour").inputValue()).as("nothing typed is lost").isEqualTo("09:30");
            visit.type("day", Work.inDays(0)).type("hour", "23:59");
            visit.press("Bewaren").sees("Bewaard.").sees("om 23:59");
            visit.press("Uitspraak noteren").type("ruledOn", Work.inDays(0)).choose("outcome", "extended");
            visit.type("extendedUntilOn", LocalDate.parse(Work.inDays(40)).toString()).press("Bewaren").sees("Verlengd door de familierechtbank");
            visit.page().locator("casework-secret button").click();
            visit.page().locator("casework-secret input").fill("Synthetisch: slot vervangen");
            visit.page().locator("casework-secret button[type=submit]").click();
            visit.sees("Synthetische verborgen dreef 9");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("house-ban");
            visit.page().setViewportSize(320, 900);
            assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        }
    }

    @Test
    void a_house_ban_is_recorded_from_its_intervention_without_asking_what_is_known() {
        String intervention = LIMBURG.intervention("TST-Testzwaluw", "Synthetisch");
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/interventions/" + intervention + "/house-ban")) {
            visit.sees("Wie mag niet naar huis");
            assertThat(visit.page().locator("[name=person]").first().isChecked()).as("the one suspect").isTrue();
            visit.press("Huisverbod bewaren");
            visit.page().locator(".error-summary").waitFor();
            visit.type("day", Work.inDays(-2)).type("hour", "21:40").press("Huisverbod bewaren").sees("Dag 2 van 14");
            assertThat(visit.barriers()).isEmpty();
        }
    }

    @Test
    void a_first_low_risk_report_takes_one_short_form() {
        String intervention = LIMBURG.intervention("TST-Testmerel", "Synthetisch");
        LIMBURG.work().as("intake").post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 1)).expecting(201);
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/outreaches/" + intervention)) {
            visit.sees("Hoe gaat het");
            visit.press("Bewaren");
            visit.page().locator(".error-summary").waitFor();
            visit.choose("person", "1");
            visit.field("reach").selectOption("office");
            visit.field("result").selectOption("reachedAccepts");
            visit.page().locator("[name='offers.guidedReferral-onthaalhuis']").selectOption("accepted");
            visit.picture("outreach-light");
            assertThat(visit.barriers()).isEmpty();
            visit.page().locator("[name=done]").check();
            visit.press("Bewaren").sees("Bewaard.").sees("Onthaal in Genk of Hasselt: aanvaard");
            assertThat(visit.page().locator("short-attempt").count()).as("it is done").isZero();
            visit.page().setViewportSize(320, 900);
            assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        }
    }

    @Test
    void a_family_is_handed_over_with_what_is_known_filled_in() {
        String intervention = LIMBURG.intervention("TST-Testkoekoek", "Synthetisch " + UUID.randomUUID());
        LIMBURG.work().as("intake").post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 2)).expecting(201);
        try (Visit visit = Browser.visit("limburg").signIn("intake").open("/outreaches/" + intervention)) {
            visit.press("Overdragen").sees("Wat verzegeld is, gaat niet mee");
            visit.choose("road", "referral");
            assertThat(visit.field("situation").inputValue()).startsWith("Politie-interventie van");
            visit.choose("handedTo", "chainApproach").choose("immediateDanger", "no");
            visit.picture("outreach-hand-over");
            assertThat(visit.barriers()).isEmpty();
            visit.press("Aanmelding maken").sees("De aanmelding is gemaakt.").sees("Naar de aanmelding die hieruit volgde");
        }
    }

    @Test
    void the_coordinator_sees_how_much_of_the_region_the_short_chain_works_in_on_any_day() {
        try (Visit visit = Browser.visit("mechelen").signIn("coordinator").open("/zones")) {
            visit.sees("Bereik op").sees("Onbekend").sees("Aanspreekpunt toevoegen");
            visit.type("on", "2022-12-31").sees("Klein-Brabant");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("zones");
            visit.page().setViewportSize(320, 900);
            assertThat(visit.page().evaluate(WIDER)).isEqualTo(false);
        }
    }
}
