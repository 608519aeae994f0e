package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Database;
import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** A doctor names a number that must stay hidden, who takes the family in gets it for a minute, and a case director seals an ordinary one. */
class SecretPhoneScreenIT {

    private static final String SECRET = "0499 66 55 44";
    private static final Work MECHELEN = Work.at("mechelen");

    private final Family family = Family.unknownSoFar();

    @Test
    void a_number_is_ticked_is_not_in_the_draft_and_shows_for_a_reason_only() {
        String referral;
        try (Visit visit = Browser.visit("mechelen").signIn("huisarts").open("/referrals/new")) {
            visit.type("situation", family.situation()).type("persons.0.givenName", "Moeder").type("persons.0.familyName", family.name());
            visit.type("persons.0.phone", SECRET);
            visit.field("persons.0.hidePhone").check();
            visit.sees("Concept bewaard");
            String draft = visit.page().url();
            visit.open(draft.substring(draft.indexOf("/referrals")));
            assertThat(visit.field("persons.0.hidePhone").isChecked()).isTrue();
            assertThat(visit.field("persons.0.phone").inputValue()).as("a draft does not keep it").isEmpty();
            visit.choose("referrerType", "gp").choose("municipality", MECHELEN.municipality()).choose("persons.0.role", "victim");
            visit.choose("persons.0.informed", "agrees").press("Aanmelding versturen");
            visit.page().locator(".error-summary:visible").waitFor();
            assertThat(visit.page().locator(".error-summary").innerText()).contains("het nummer in dat niet bekend mag worden");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("geheim-nummer");
            visit.type("persons.0.phone", SECRET).press("Aanmelding versturen").sees("Aanmelding ontvangen");
            referral = visit.page().url().substring(visit.page().url().indexOf("/referrals"));
            assertThat(visit.open(referral).text()).as("whoever filed it").doesNotContain(SECRET);
        }
        try (Visit visit = Browser.visit("mechelen").signIn("intake").open(referral)) {
            visit.sees("Veiligheidskritisch");
            assertThat(visit.text()).doesNotContain(SECRET);
            visit.page().locator("casework-secret button").first().click();
            visit.page().locator("casework-secret input").fill("Synthetisch: bellen voor de intake");
            visit.page().keyboard().press("Enter");
            visit.sees(SECRET);
            assertThat(visit.barriers()).isEmpty();
        }
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_referral_person WHERE phone = ?", SECRET)).isZero();
    }

    @Test
    void a_case_director_seals_the_number_that_everybody_read() {
        String dossier = "/dossiers/" + MECHELEN.dossierOf(family);
        String phone = MECHELEN.as("regisseur1").get(Work.API + dossier + "/family").expecting(200).text("/members/0/phone");
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open(dossier + "/safe-contact")) {
            visit.sees(phone);
            visit.page().getByText("Nummer verzegelen").first().click();
            visit.sees("Wie op het nummer zoekt");
            assertThat(visit.barriers()).isEmpty();
            visit.page().locator("casework-phone-protection button[type=submit]").click();
            visit.sees("Het nummer is verzegeld.").sees("Veiligheidskritisch");
            assertThat(visit.text()).doesNotContain(phone);
            assertThat(visit.open(dossier).text()).doesNotContain(phone);
        }
    }
}
