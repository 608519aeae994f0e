package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** After a closing somebody looks in again; and a family that comes back finds its own dossier. */
class AftercareIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private static Someone director;
    private static Someone coordinator;

    private final Family family = Family.unknownSoFar();
    private String id;
    private String dossier;

    @BeforeAll
    static void those_who_may() {
        director = MECHELEN.as("regisseur1");
        coordinator = MECHELEN.as("coordinator");
    }

    private void open() {
        id = MECHELEN.dossierOf(family);
        dossier = Work.API + "/dossiers/" + id;
    }

    private void close() {
        director.post(dossier + "/closures", Json.of("reason", "goalsReached", "safetyStatus", "stable", "outcome", "Synthetisch: rust",
                "domainOutcomes", Json.list(Json.object("domain", "safety", "outcome", "better")))).expecting(201);
    }

    private List<JsonNode> moments() {
        List<JsonNode> moments = new ArrayList<>();
        director.get(dossier + "/afterCares").expecting(200).json().get("items").forEach(moments::add);
        return moments;
    }

    private Answer log(String moment, Map<String, Object> outcome) {
        return director.post(dossier + "/afterCares/" + moment + "/outcomes", Json.text(outcome));
    }

    private static Map<String, Object> reached(Map<String, Object> contact) {
        return Json.object("outcome", "reached", "contact", contact, "safetyStatus", "fragile",
                "domainOutcomes", Json.list(Json.object("domain", "housing", "outcome", "worse")));
    }

    private static Map<String, Object> call(String result) {
        return new LinkedHashMap<>(Json.object("at", Instant.now().minusSeconds(60).toString(), "channel", "phone", "result", result, "note", "Synthetisch gesprek"));
    }

    private Answer reopen(Someone who, Map<String, Object> how) {
        return who.post(dossier + "/reopenings", Json.text(how));
    }

    private static Map<String, Object> back() {
        return new LinkedHashMap<>(Json.object("reason", "Synthetisch: nieuwe feiten", "track", MECHELEN.track(2), "nextContactOn", Work.inDays(5)));
    }

    @Test
    void a_closing_plans_tasks_of_the_case_director_that_end_with_the_after_care_only() {
        open();
        close();
        List<JsonNode> moments = moments();
        assertThat(moments).hasSize(MECHELEN.centre().at("/clocks/afterCareMonths").size());
        assertThat(director.get(dossier).text("/afterCareOn")).isEqualTo(moments.get(0).get("plannedOn").asString());
        String task = Work.API + "/tasks/" + moments.get(0).get("taskId").asString();
        Answer seen = director.get(task).expecting(200);
        assertThat(seen.text("/person/account")).isEqualTo(MECHELEN.account("regisseur1"));
        assertThat(seen.text("/dueOn")).isEqualTo(moments.get(0).get("plannedOn").asString());
        assertThat(seen.json().get("afterCare").asBoolean()).isTrue();
        assertThat(seen.json().get("offers").toString()).doesNotContain("settle");
        assertThat(director.post(task + "/settlements", Json.of("outcome", "done")).expecting(409).text("/type")).endsWith(":taskOfAfterCare");

        log(moments.get(0).get("id").asString(), Json.object("outcome", "notPossible", "reason", "Synthetisch: verhuisd")).expecting(201);
        assertThat(director.get(task).text("/state")).isEqualTo("notPossible");
        assertThat(director.get(dossier).text("/afterCareOn")).isEqualTo(moments.get(1).get("plannedOn").asString());
        assertThat(log(moments.get(0).get("id").asString(), reached(call("reachedThinks"))).expecting(409).text("/type")).endsWith(":afterCareSettled");
        assertThat(log(moments.get(2).get("id").asString(), reached(call("reachedThinks"))).expecting(409).text("/type")).endsWith(":afterCareOutOfTurn");
    }

    @Test
    void after_care_keeps_to_what_was_agreed_with_the_person() {
        open();
        String mother = director.get(dossier).expecting(200).text("/persons/0/id");
        director.post(dossier + "/contactRules", Json.of("person", mother, "way", "theyContact", "channels", Json.list(), "windows", Json.list(),
                "voicemail", false, "heardFrom", "Synthetisch: zij zelf")).expecting(201);
        close();
        String first = moments().get(0).get("id").asString();
        Map<String, Object> contact = call("reachedThinks");
        assertThat(log(first, reached(contact)).expecting(400).text("/issues/0/name")).isEqualTo("person");
        contact.put("person", mother);
        contact.put("at", Instant.now().toString());
        assertThat(log(first, reached(contact)).expecting(409).text("/type")).endsWith(":contactTheyCall");
        contact.put("overrideReason", "Synthetisch: ze vroeg het zelf");
        log(first, reached(contact)).expecting(201);
        assertThat(moments().get(0).get("domainOutcomes").toString()).contains("housing", "worse");
        assertThat(MECHELEN.steps(id)).containsSubsequence("dossierClosed", "afterCareLogged").contains("contactOutsideRule");
    }

    @Test
    void what_came_of_it_is_told_whole_or_refused() {
        open();
        close();
        String first = moments().get(0).get("id").asString();
        log(first, Json.object("outcome", "reached")).expecting(400);
        log(first, Json.object("outcome", "notPossible")).expecting(400);
        log(first, Json.object("outcome", "notNeeded")).expecting(400);
        log(first, reached(call("notReached"))).expecting(400);
        log(first, Json.object("outcome", "notReached", "contact", call("notReached"), "safetyStatus", "stable")).expecting(400);
        assertThat(director.send("POST", dossier + "/afterCares/" + first + "/outcomes", Json.text(reached(call("reachedThinks"))),
                Map.of("If-Match", "\"oud\"")).status()).isEqualTo(412);
        log(first, Json.object("outcome", "notReached", "contact", call("notReached"))).expecting(201);
    }

    @Test
    void a_family_that_comes_back_finds_its_own_dossier_and_every_closing_in_it() {
        open();
        String number = director.get(dossier).expecting(200).text("/number");
        assertThat(reopen(director, back()).expecting(409).text("/type")).endsWith(":dossierOpen");
        close();
        JsonNode before = year();
        for (String login : List.of("regisseur2", "huisarts", "politie", "intake", "beheer", "dpo")) {
            assertThat(reopen(MECHELEN.as(login), back()).status()).as(login).isEqualTo(404);
        }
        Map<String, Object> sleeping = back();
        sleeping.remove("nextContactOn");
        reopen(director, sleeping).expecting(400);
        reopen(director, back()).expecting(201);

        Answer again = director.get(dossier).expecting(200);
        assertThat(again.text("/number")).isEqualTo(number);
        assertThat(again.text("/state")).isEqualTo("open");
        assertThat(again.text("/nextContactOn")).isEqualTo(Work.inDays(5));
        assertThat(again.json().get("trackPeriods")).hasSize(2);
        assertThat(again.json().has("closure")).isFalse();
        assertThat(again.text("/pastClosures/0/outcome")).isEqualTo("Synthetisch: rust");
        assertThat(again.json().at("/pastClosures/0/reopening/repeat").asBoolean()).isTrue();
        assertThat(moments()).allSatisfy(moment -> assertThat(moment.get("outcome").asString()).isEqualTo("notNeeded"));
        close();
        assertThat(moments()).hasSize(6);
        assertThat(MECHELEN.steps(id)).containsSubsequence("dossierOpened", "dossierClosed", "dossierReopened", "dossierClosed");
        assertThat(year().get("closed").asInt()).isGreaterThan(before.get("closed").asInt());
        assertThat(year().get("repeats").asInt()).isGreaterThan(before.get("repeats").asInt());
        assertThat(year().get("notNeeded").asInt()).isGreaterThanOrEqualTo(before.get("notNeeded").asInt() + 3);
    }

    private static JsonNode year() {
        return coordinator.get(Work.API + "/afterCareCounts").expecting(200).json().at("/items/0");
    }

    @Test
    void a_dossier_goes_on_paper_with_a_name_and_a_trace() {
        open();
        Answer printed = director.post(dossier + "/printings", null).expecting(201);
        assertThat(printed.text("/printedBy")).isNotBlank();
        assertThat(Instant.parse(printed.text("/printedAt"))).isBeforeOrEqualTo(Instant.now().plusSeconds(60));
        assertThat(MECHELEN.steps(id)).endsWith("dossierPrinted");
        assertThat(MECHELEN.as("regisseur2").post(dossier + "/printings", null).status()).isEqualTo(404);
    }
}
