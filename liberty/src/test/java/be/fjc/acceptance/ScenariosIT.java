package be.fjc.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two days at work as the people of the centres told them: a doctor who gets an answer and no more, and a mother who can only be called at her hours. */
class ScenariosIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Family family = Family.unknownSoFar();

    @Test
    void a_professional_refers_and_the_centre_advises() {
        Family earlier = family;
        String dossier = MECHELEN.dossierOf(earlier);
        String number = MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200).text("/number");
        int ofDoctors = referredByDoctors();
        String receipt = aDoctorFiles(number);

        theCoordinatorAdvises(receipt, number);

        assertThat(referredByDoctors()).as("counted once").isEqualTo(ofDoctors + 1);
        try (Visit doctor = Browser.visit("mechelen").signIn("huisarts")) {
            doctor.follow(receipt).sees("Behandeld: advies gegeven").picture("sc1-advies");
            assertThat(doctor.text()).doesNotContain("D-20", family.mark(), "Spoor");
            doctor.open("/search").seesTitle("Dit scherm is er niet");
            doctor.open("/referrals/search").seesTitle("Dit scherm is er niet");
        }
        String father = Json.of("givenName", "Vader" + family.mark(), "familyName", family.name());
        assertThat(List.of("/dossiers/query", "/referrals/query"))
                .allSatisfy(path -> assertThat(MECHELEN.as("huisarts").post(Work.API + path, father).status()).as(path).isEqualTo(404));
    }

    private String aDoctorFiles(String knownAs) {
        try (Visit doctor = Browser.visit("mechelen").signIn("huisarts")) {
            doctor.open("/referrals/new").type("situation", family.situation()).choose("municipality", "Mechelen");
            person(doctor, 0, "Moeder", "victim", "agrees");
            doctor.sees("Concept bewaard").press("Gezinslid toevoegen");
            person(doctor, 1, "Vader", "suspected", "notInformed");
            doctor.type("persons.1.notInformedReason", "Veiligheid").press("Gezinslid toevoegen");
            person(doctor, 2, "Dochter", "child", "informed");
            doctor.press("Gezinslid toevoegen");
            person(doctor, 3, "Zoon", "child", "informed");
            assertThat(doctor.text()).as("who refers hears of nothing earlier").doesNotContain(knownAs);
            doctor.press("Aanmelding versturen").seesTitle("Aanmelding ontvangen");
            assertThat(doctor.text()).doesNotContain(knownAs);
            return doctor.page().locator("strong.number").innerText();
        }
    }

    private void person(Visit form, int at, String name, String role, String informed) {
        String person = "persons." + at + ".";
        form.type(person + "givenName", name + family.mark()).type(person + "familyName", family.name());
        form.choose(person + "role", role).choose(person + "informed", informed);
    }

    private void theCoordinatorAdvises(String receipt, String earlier) {
        try (Visit coordinator = Browser.visit("mechelen").signIn("coordinator")) {
            coordinator.open("/search").type("familyName", family.name()).page().locator("form button[type=submit]").first().click();
            coordinator.sees(earlier);
            coordinator.open("/").follow(receipt).sees("Rivierenland");
            coordinator.choose("danger", "concern").type("note", "Signalen.").press("Eerste blik bewaren").sees("Wat doet het centrum?");
            List<JsonNode> criteria = MECHELEN.centre().get("criteria").valueStream().toList();
            criteria.forEach(one -> coordinator.choose("criteria." + one.get("code").asString(), one.equals(criteria.get(3)) ? "no" : "yes"));
            coordinator.choose("decision", "accepted").choose("track", MECHELEN.track(3));
            coordinator.choose("caseDirector", MECHELEN.account("regisseur1")).type("nextContactOn", Work.inDays(7));
            coordinator.type("reason", "Advies volstaat, de huisarts blijft betrokken.").press("Beslissen").confirm("Beslissen");
            coordinator.page().locator(".error-summary:visible").waitFor();
            coordinator.picture("sc1-geen-ketenaanpak");
            coordinator.choose("track", MECHELEN.track(1)).press("Beslissen").confirm("Beslissen").sees("De beslissing is bewaard.");
        }
    }

    private static int referredByDoctors() {
        Answer counts = MECHELEN.as("coordinator").get(Work.API + "/dossierCounts?by=referrer").expecting(200);
        return counts.json().get("items").valueStream().filter(one -> one.get("code").asString().equals("gp")).mapToInt(one -> one.get("dossiers").asInt()).sum();
    }

    @Test
    void a_mother_is_called_as_agreed_or_for_a_reason() {
        String dossier = "/dossiers/" + MECHELEN.dossierOf(family);
        String path = Work.API + dossier;
        JsonNode persons = MECHELEN.as("regisseur1").get(path).expecting(200).json().get("persons");
        String mother = persons.get(0).get("id").asString();
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open(dossier + "/safe-contact")) {
            agree(visit);
            visit.open(dossier).press("Contact noteren").choose("person", mother).press("Bel gsm");
            visit.page().locator("[role=alert]:visible").waitFor();
            visit.picture("sc2-buiten-de-uren");
            visit.choose("channel", "phone").choose("result", "notReached").type("note", "Poging 1").type("overrideReason", "Dreiging vandaag");
            visit.press("Contact bewaren");
            assertThat(visit.focus()).as("without a next contact nothing is kept").startsWith("div.error-summary");
            visit.type("nextContactOn", Work.inDays(2)).press("Contact bewaren").sees("Het contact is bewaard.");
            for (int attempt = 2; attempt <= 3; attempt++) {
                visit.press("Contact noteren").choose("person", mother).press("Bel gsm");
                visit.choose("channel", "phone").choose("result", "notReached").type("note", "Poging " + attempt).type("overrideReason", "Dreiging vandaag");
                visit.type("nextContactOn", Work.inDays(2)).press("Contact bewaren").sees("Poging " + attempt);
            }
            visit.picture("sc2-drie-pogingen");
        }
        MECHELEN.as("regisseur1").post(path + "/contactDetails", Json.of("person", mother, "kind", "mobile", "secret", "0400 123 987")).expecting(201);
        anotherOrganisationDoesNotSeeIt(path, persons.get(2).get("id").asString());
    }

    /** Weekdays from nine to eleven; in the afternoon when it is about nine to eleven now. */
    private static void agree(Visit visit) {
        LocalTime now = LocalTime.now(ZoneId.of("Europe/Brussels"));
        boolean morning = now.isBefore(LocalTime.of(8, 50)) || now.isAfter(LocalTime.of(11, 1));
        visit.page().locator("section.panel .actions button.primary").first().click();
        visit.field("channels.mobile").check();
        List.of("monday", "tuesday", "wednesday", "thursday", "friday").forEach(day -> visit.field("windows.0.days." + day).check());
        visit.type("windows.0.opens", morning ? "09:00" : "13:00").type("windows.0.closes", morning ? "11:00" : "15:00");
        visit.type("codeWord", "Zonnebloem").type("heardFrom", "Zij zelf (synthetisch)").press("Afspraak bewaren").sees("De afspraak is bewaard.");
    }

    /** Another organisation does something for a daughter, and reads nothing of how her mother is called. */
    private static void anotherOrganisationDoesNotSeeIt(String dossier, String daughter) {
        MECHELEN.as("regisseur1").post(dossier + "/tasks", Json.of("title", "Schooltoelage aanvragen", "safety", false, "priority", "normal", "dueOn",
                Work.inDays(5), "organisation", "huisartsen", "members", Json.list(daughter))).expecting(201);
        try (Visit partner = Browser.visit("mechelen").signIn("huisarts").open("/tasks")) {
            partner.follow("Schooltoelage aanvragen").sees("Dochter").picture("sc2-andere-organisatie");
            assertThat(partner.text()).doesNotContain("0400", "123 987", "Moeder", "Zonnebloem");
            partner.open(dossier.replace(Work.API, "") + "/safe-contact").seesTitle("Dit scherm is er niet");
        }
    }
}
