package be.fjc.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Work;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One family's way through a centre, from a doctor's first words to after-care, as each person sees it in the browser. */
class AcceptanceStoryIT {

    @Test
    void mechelen_takes_a_family_up_and_follows_it_to_the_end() {
        new Story("mechelen", "Mechelen", "mechelen").tell("spoor-2", "Spoor 2", "spoor-3", "Spoor 3");
    }

    @Test
    void limburg_does_the_same_in_its_own_colours() {
        new Story("limburg", "Hasselt", "limburg").tell("oranje", "Oranje", "rood", "Rood");
    }

    /** The same sentences for every centre; only its own words differ. */
    private record Story(String tenant, String municipality, String pictures) {

        void tell(String track, String trackLabel, String otherTrack, String otherLabel) {
            Family family = Family.unknownSoFar();
            String receipt = doctorFiles(family);
            intakeWorkerDecides(receipt, track);
            String dossier = caseDirectorFollows(receipt, trackLabel, otherTrack, otherLabel);
            doctorSeesStatusOnly(receipt, family);
            officerSeesTheAuditOnly(family, dossier);
        }

        private String doctorFiles(Family family) {
            Visit first = Browser.visit(tenant).signIn("huisarts");
            first.follow("Nieuwe aanmelding").seesTitle("Nieuwe aanmelding");
            first.type("situation", family.situation()).choose("municipality", municipality);
            first.type("persons.0.givenName", "Moeder" + family.mark()).type("persons.0.familyName", family.name());
            first.sees("Concept bewaard");
            String draft = first.page().url().replaceAll("^https?://[^/]+", "");
            first.picture(pictures + "-1-concept").kill();
            assertThat(first.complaints()).isEmpty();

            try (Visit again = Browser.visit(tenant).signIn("huisarts")) {
                long start = System.nanoTime();
                again.open(draft).seesTitle("Nieuwe aanmelding");
                assertThat(again.field("situation").inputValue()).isEqualTo(family.situation());
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
                fillIn(again, family);
                again.picture(pictures + "-2-aanmelding").press("Aanmelding versturen").seesTitle("Aanmelding ontvangen");
                again.picture(pictures + "-3-ontvangen");
                return again.page().locator("strong.number").innerText();
            }
        }

        private static void fillIn(Visit form, Family family) {
            form.page().locator("[name=immediateDanger]").check();
            form.type("dangerNote", "Vrees " + family.mark());
            person(form, 0, "Moeder", "victim", "agrees", family);
            form.press("Gezinslid toevoegen");
            person(form, 1, "Vader", "suspected", "notInformed", family);
            form.type("persons.1.notInformedReason", "Veiligheid " + family.mark());
            form.press("Gezinslid toevoegen");
            person(form, 2, "Dochter", "child", "informed", family);
            form.press("Gezinslid toevoegen");
            person(form, 3, "Zoon", "child", "informed", family);
        }

        private static void person(Visit form, int at, String name, String role, String informed, Family family) {
            String person = "persons." + at + ".";
            form.type(person + "givenName", name + family.mark()).type(person + "familyName", family.name());
            form.choose(person + "role", role).choose(person + "informed", informed);
        }

        private void intakeWorkerDecides(String receipt, String track) {
            try (Visit intake = Browser.visit(tenant).signIn("intake")) {
                intake.seesTitle("Vandaag voor de veiligheid").picture(pictures + "-4-start-intake");
                intake.follow(receipt).seesTitle("Aanmelding " + receipt).picture(pictures + "-5-eerste-blik");
                intake.choose("danger", "concern").type("note", "Signalen, vandaag beslissen.").press("Eerste blik bewaren");
                intake.sees("Wat doet het centrum?");
                for (var criterion : Work.at(tenant).centre().get("criteria")) {
                    intake.choose("criteria." + criterion.get("code").asString(), "yes");
                }
                intake.choose("decision", "accepted").choose("track", track);
                intake.choose("caseDirector", Work.at(tenant).account("regisseur1")).type("nextContactOn", Work.inDays(7));
                intake.type("reason", "Meer dan één dienst nodig.").picture(pictures + "-6-beslissing");
                intake.press("Beslissen").confirm("Beslissen").sees("De beslissing is bewaard.");
            }
        }

        private String caseDirectorFollows(String receipt, String trackLabel, String otherTrack, String otherLabel) {
            try (Visit director = Browser.visit(tenant).signIn("regisseur1")) {
                director.open("/dossiers/" + dossierOf(receipt)).sees(trackLabel);
                director.press("Contact noteren").choose("channel", "phone").choose("result", "reachedAccepts");
                director.type("note", "Moeder wil hulp.").press("Contact bewaren");
                assertThat(director.focus()).startsWith("div.error-summary");
                director.picture(pictures + "-7-zonder-datum");
                director.page().locator(".error-summary a").first().click();
                assertThat(director.focus()).isEqualTo("f-nextContactOn");
                director.type("nextContactOn", Work.inDays(14)).press("Contact bewaren").sees("Het contact is bewaard.");

                Work.at(tenant).weighSafety(director.page().url().replaceAll(".*/dossiers/", ""));
                director.page().locator(".actions[role=group] button").nth(1).click();
                director.choose("track", otherTrack).choose("reason", "riskUp").type("note", "Nieuwe bedreigingen.");
                director.press("Wijziging bewaren").sees("De wijziging is bewaard.").sees(otherLabel);
                director.picture(pictures + "-8-dossier");

                director.follow("Dossier afsluiten").seesTitle("Dossier afsluiten");
                director.choose("reason", "goalsReached").choose("safetyStatus", "stable").choose("domains.safety", "better");
                director.type("outcome", "Het gezin woont veilig.").type("afterCareOn", Work.inDays(180));
                director.press("Dossier afsluiten").confirm("Dossier afsluiten").sees("Het dossier is afgesloten.");
                director.sees("Contact genoteerd").sees("Dossier geopend").picture(pictures + "-9-gesloten");
                return director.page().url().replaceAll(".*/dossiers/", "");
            }
        }

        private String dossierOf(String receipt) {
            var found = Work.at(tenant).as("coordinator").post(Work.API + "/referrals/query", "{\"receiptNumber\":\"" + receipt + "\"}");
            String referral = found.expecting(200).text("/items/0/id");
            return Work.at(tenant).as("coordinator").get(Work.API + "/referrals/" + referral).text("/dossierId");
        }

        private void doctorSeesStatusOnly(String receipt, Family family) {
            try (Visit doctor = Browser.visit(tenant).signIn("huisarts")) {
                doctor.sees("Aanmelding " + receipt + " is behandeld.").picture(pictures + "-10-bericht");
                doctor.follow(receipt).seesTitle("Aanmelding " + receipt).sees("Behandeld: opgenomen");
                doctor.picture(pictures + "-11-status");
                assertThat(doctor.text()).doesNotContain(family.mark());
            }
        }

        private void officerSeesTheAuditOnly(Family family, String dossier) {
            try (Visit officer = Browser.visit(tenant).signIn("dpo")) {
                officer.open("/audit").seesTitle("Logboek").sees("Dossier afgesloten").sees("dossier " + dossier);
                officer.picture(pictures + "-12-logboek");
                assertThat(officer.text()).doesNotContain(family.mark());
                officer.open("/dossiers/" + dossier).seesTitle("Dit scherm is er niet");
            }
        }
    }
}
