package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is found out about a family, over HTTP: with source and date, put right with history, and for nobody who does not follow it. */
class FindingsIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final List<String> LISTS = List.of("incidents", "observations", "factors", "supportFigures", "services");

    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);
    private final Someone director = MECHELEN.as("regisseur1");

    @Test
    void incidents_say_from_whom_and_when_and_show_that_it_gets_worse() {
        JsonNode persons = director.get(Work.API + "/dossiers/" + dossier).expecting(200).json().get("persons");
        String mother = persons.at("/0/id").asString();
        String father = persons.at("/1/id").asString();
        record("incidents", incident(300, "lessSerious"));
        Map<String, Object> latest = incident(10, "verySerious");
        latest.putAll(Json.object("by", Json.list(father), "against", Json.list(mother), "municipality", MECHELEN.municipality(), "weapon", true));
        record("incidents", latest);

        JsonNode newest = items("incidents").get(0);
        assertThat(newest.at("/severity").asString()).isEqualTo("verySerious");
        assertThat(newest.at("/by/0").asString()).isEqualTo(father);
        assertThat(newest.at("/entry/source/kind").asString()).isEqualTo("localPolice");
        assertThat(newest.at("/entry/source/toldOn").asString()).isEqualTo(daysAgo(0));
        JsonNode escalation = read("escalation");
        assertThat(escalation.at("/statement").asString()).isEqualTo("rises");
        assertThat(escalation.at("/severityRises").asBoolean()).isTrue();
        assertThat(escalation.get("quarters")).hasSize(8);
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("findingRecorded", "findingRecorded");
    }

    @Test
    void what_is_put_right_or_withdrawn_stays_with_why() {
        String wrong = record("factors", factor("present"));
        Map<String, Object> right = factor("absent");
        right.put("correction", Json.object("finding", wrong, "reason", "Verkeerd verstaan " + family.mark()));
        String second = record("factors", right);
        assertThat(post("factors", right).text("/code")).isEqualTo("findingLapsed");
        Map<String, Object> withdrawal = Json.object("findingKind", "factor", "finding", second, "reason", "Ander gezin");
        post("withdrawals", withdrawal).expecting(201);
        assertThat(post("withdrawals", withdrawal).expecting(409).text("/code")).isEqualTo("findingLapsed");

        assertThat(items("factors")).hasSize(2).allSatisfy(one -> assertThat(one.has("id")).isTrue());
        assertThat(items("factors").valueStream().map(one -> one.at("/entry/lapse/how").asString())).containsExactlyInAnyOrder("corrected", "withdrawn");
        assertThat(read("factors").toString()).contains("Verkeerd verstaan " + family.mark(), "Ander gezin");
        assertThat(director.get(Work.API + "/dossiers/" + dossier + "/timeline").body()).contains("findingWithdrawn").doesNotContain("Ander gezin");
    }

    @Test
    void the_number_of_a_police_report_does_not_come_back_and_survives_a_correction() {
        String number = "PV" + family.mark().substring(0, 8);
        Map<String, Object> told = incident(5, "serious");
        told.put("policeReportNumber", number);
        String first = record("incidents", told);
        Map<String, Object> right = incident(6, "serious");
        right.put("correction", Json.object("finding", first, "reason", "Andere dag"));
        String second = record("incidents", right);

        for (String login : List.of("regisseur1", "coordinator")) {
            Answer seen = MECHELEN.as(login).get(at("incidents")).expecting(200);
            assertThat(seen.body()).as(login).doesNotContain(number, "policeReportNumber").contains("\"policeReportKnown\":true");
        }
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_incident WHERE id = ? AND police_report_number IS NOT NULL",
                UUID.fromString(second))).isEqualTo(1);
    }

    @Test
    void who_does_not_follow_the_family_finds_nothing_and_writes_nothing() {
        record("supportFigures", Json.object("fullName", "Oma " + family.mark(), "relation", "grootmoeder", "mayKnow", "Alles", "state", "present",
                "source", source(0)));
        assertThat(MECHELEN.as("coordinator").get(at("supportFigures")).expecting(200).body()).contains("Oma " + family.mark());
        String absent = Work.API + "/dossiers/" + UUID.randomUUID() + "/";
        for (String login : List.of("regisseur2", "huisarts", "politie", "intake", "beheer", "dpo")) {
            Someone stranger = MECHELEN.as(login);
            for (String list : LISTS) {
                Answer hidden = stranger.get(at(list));
                assertThat(hidden.status()).as(login + " " + list).isIn(403, 404);
                assertThat(worded(hidden)).isEqualTo(worded(stranger.get(absent + list)));
            }
            assertThat(stranger.get(at("escalation")).status()).isIn(403, 404);
            assertThat(stranger.post(at("incidents"), Json.text(incident(1, "serious"))).status()).as(login).isIn(403, 404);
        }
        assertThat(items("incidents")).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        refused("incidents", incident(-3, "serious"), "occurrence.startsOn");
        Map<String, Object> street = incident(1, "serious");
        street.put("municipality", "Teststraat 12");
        refused("incidents", street, "municipality");
        Map<String, Object> stranger = incident(1, "serious");
        stranger.put("against", Json.list(UUID.randomUUID().toString()));
        refused("incidents", stranger, "against");
        refused("observations", Json.object("domain", "housing", "source", source(0)), "problem");
        refused("observations", Json.object("domain", "stress", "problem", "x", "source", source(0)), "domain");
        refused("factors", Json.object("factor", "safeNetwork", "state", "present", "source", source(-1)), "source.toldOn");
        refused("services", Json.object("organisationType", "child", "organisationName", "x", "source", source(0)), "organisationType");
        refused("withdrawals", Json.object("findingKind", "incident", "finding", UUID.randomUUID().toString(), "reason", "x"), "finding");
        for (String list : LISTS) {
            assertThat(items(list)).isEmpty();
        }
    }

    @Test
    void a_closed_dossier_takes_findings_while_somebody_still_looks_in() {
        MECHELEN.close(dossier, "Rustig");
        record("observations", Json.object("domain", "safety", "strength", "Rustig", "weight", 0, "source", source(0)));
        Database.of("mechelen").run("UPDATE casework_dossier SET after_care_on = NULL WHERE id = '" + dossier + "'");
        assertThat(post("factors", factor("present")).expecting(409).text("/code")).isEqualTo("dossierClosed");
    }

    private static Map<String, Object> incident(int daysAgo, String severity) {
        return Json.object("occurrence", Json.object("precision", "day", "startsOn", daysAgo(daysAgo)), "place", "home",
                "forms", Json.list("physical", "threats"), "severity", severity, "source", source(0));
    }

    private static Map<String, Object> factor(String state) {
        return Json.object("factor", "safeNetwork", "state", state, "source", source(0));
    }

    private static Map<String, Object> source(int daysAgo) {
        return Json.object("kind", "localPolice", "toldOn", daysAgo(daysAgo), "detail", "Synthetisch");
    }

    private static String daysAgo(int days) {
        return Work.inDays(-days);
    }

    private void refused(String list, Map<String, Object> told, String name) {
        assertThat(post(list, told).expecting(400).body()).as(list).contains("\"name\":\"" + name + "\"");
    }

    private Answer post(String list, Map<String, Object> told) {
        return director.post(at(list), Json.text(told));
    }

    private String record(String list, Map<String, Object> told) {
        return post(list, told).expecting(201).text("/id");
    }

    private JsonNode read(String what) {
        return director.get(at(what)).expecting(200).json();
    }

    private JsonNode items(String list) {
        return read(list).get("items");
    }

    private String at(String what) {
        return Work.API + "/dossiers/" + dossier + "/" + what;
    }

    private static String worded(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
