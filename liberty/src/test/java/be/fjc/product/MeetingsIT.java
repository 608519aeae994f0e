package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Meetings of tables: who may put a dossier on the agenda, what stops it, and who learns that it is there. */
class MeetingsIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");

    private final Someone coordinator = MECHELEN.as("coordinator");
    private final Someone director = MECHELEN.as("regisseur1");
    private String table;
    private String meeting;
    private String dossier;

    @BeforeEach
    void a_meeting_of_a_table_of_three() {
        table = TABLES.define(true, "centrum", "lokale-politie", "huisartsen");
        sign("centrum");
        sign("lokale-politie");
        meeting = TABLES.meeting(table);
        dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    }

    @Test
    void no_dossier_is_tabled_before_everybody_signed_and_the_refusal_names_who_did_not() {
        Answer refused = put(director, "lokale-politie").expecting(409);
        assertThat(refused.text("/code")).isEqualTo("protocolLacking");
        assertThat(refused.text("/detail")).contains("Huisartsen van de regio").doesNotContain("Lokale politie");
        sign("huisartsen");
        put(director, "lokale-politie").expecting(201);
        assertThat(director.get("/api/casework/v1/dossiers/" + dossier + "/timeline").expecting(200).body()).contains("dossierTabled");
    }

    @Test
    void only_those_it_is_relevant_for_learn_that_it_is_there() {
        sign("huisartsen");
        put(director, "lokale-politie").expecting(201);
        JsonNode police = items("politie");
        assertThat(police).hasSize(1);
        assertThat(police.get(0).propertyNames()).contains("dossierNumber", "slot").doesNotContain("reason", "dossierId", "criteria");
        assertThat(items("huisarts")).as("at the table, and not for them").isEmpty();
        assertThat(items("regisseur2")).as("directs another").isEmpty();
        assertThat(items("coordinator").get(0).get("reason").asString()).isEqualTo("Synthetisch");
        assertThat(items("regisseur1").get(0).get("dossierId").asString()).isEqualTo(dossier);
        MECHELEN.as("intake").get(Tables.MEETINGS + "/" + meeting).expecting(404);
    }

    @Test
    void what_is_kept_from_somebodys_sight_is_on_no_agenda_of_theirs() {
        sign("huisartsen");
        put(director, "lokale-politie").expecting(201);
        NewColleague other = NewColleague.atWork("COORDINATOR");
        Someone second = Someone.withToken("mechelen", Someone.freshToken("mechelen", other.login(), NewColleague.OWN_PASSWORD));
        second.post("/api/casework/v1/dossiers/" + dossier + "/conflicts", Json.of("account", MECHELEN.account("coordinator"), "reason", "Buur"))
                .expecting(201);
        assertThat(items("coordinator")).isEmpty();
        assertThat(items("regisseur1")).hasSize(1);
        second.post("/api/casework/v1/dossiers/" + dossier + "/seals", Json.of("reason", "Synthetisch")).expecting(201);
        assertThat(items("politie")).as("outside the circle").isEmpty();
        assertThat(items("regisseur1")).as("inside").hasSize(1);
    }

    @Test
    void a_dossier_of_somebody_else_is_not_there_to_be_tabled() {
        sign("huisartsen");
        put(MECHELEN.as("regisseur2"), "lokale-politie").expecting(404);
        put(MECHELEN.as("politie"), "lokale-politie").expecting(404);
        put(coordinator, "lokale-politie").expecting(201);
    }

    @Test
    void all_four_criteria_are_asked_and_must_be_met() {
        sign("huisartsen");
        List<Object> three = TABLES.criteria();
        three.remove(0);
        assertThat(put(director, three, "centrum").expecting(409).text("/code")).isEqualTo("criteriaIncomplete");
        List<Object> one = TABLES.criteria();
        one.set(0, Json.object("code", MECHELEN.centre().at("/criteria/0/code").asString(), "met", false));
        Answer refused = put(director, one, "centrum").expecting(409);
        assertThat(refused.text("/code")).isEqualTo("criteriaNotMet");
        assertThat(refused.text("/detail")).contains(MECHELEN.centre().at("/criteria/0/label").asString());
    }

    @Test
    void a_dossier_is_once_on_an_agenda_and_its_slot_is_free_again_when_it_goes() {
        sign("huisartsen");
        String item = put(director, "centrum").expecting(201).text("/id");
        assertThat(put(director, "centrum").expecting(409).text("/code")).isEqualTo("alreadyTabled");
        String removals = Tables.MEETINGS + "/" + meeting + "/agendaItems/" + item + "/removals";
        MECHELEN.as("politie").post(removals, Json.of("reason", "Synthetisch")).expecting(404);
        director.post(removals, Json.of("reason", "Synthetisch")).expecting(201);
        assertThat(director.post(removals, Json.of("reason", "Synthetisch")).expecting(409).text("/code")).isEqualTo("itemOff");
        put(director, "centrum").expecting(201);
        assertThat(items("regisseur1")).extracting(one -> one.get("slot").asInt()).containsExactly(1);
    }

    @Test
    void an_emergency_is_within_a_working_day_at_a_table_that_is_for_that() {
        assertThat(TABLES.call(table, Instant.now().plus(Duration.ofDays(20)), true).expecting(409).text("/code")).isEqualTo("emergencyTooLate");
        TABLES.call(table, Instant.now().plus(Duration.ofMinutes(30)), true).expecting(201);
        table = TABLES.define(false, "centrum");
        assertThat(TABLES.call(table, Instant.now().plus(Duration.ofMinutes(30)), true).expecting(409).text("/code")).isEqualTo("noEmergencyTable");
        TABLES.call(table, Instant.now().minus(Duration.ofMinutes(1)), false).expecting(400);
    }

    private JsonNode items(String login) {
        JsonNode read = MECHELEN.as(login).get(Tables.MEETINGS + "/" + meeting).expecting(200).json();
        return read.path("agenda");
    }

    private Answer put(Someone someone, String... organisations) {
        return put(someone, TABLES.criteria(), organisations);
    }

    private Answer put(Someone someone, List<Object> criteria, String... organisations) {
        return TABLES.put(someone, meeting, dossier, "Synthetisch", criteria, organisations);
    }

    private void sign(String organisation) {
        TABLES.sign(table, organisation, Work.inDays(0), Work.inDays(100)).expecting(201);
    }
}
