package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A case director opens a colleague's dossier because it cannot wait; everybody who must know does, and it ends. */
class EmergencyAccessIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String EMERGENCIES = Work.API + "/emergencies";

    private static Someone other;
    private static Someone coordinator;
    private static Someone officer;

    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);
    private final String path = Work.API + "/dossiers/" + dossier;

    @BeforeAll
    static void those_who_take_part() {
        other = Someone.withToken("mechelen", Someone.freshToken("mechelen", "regisseur2", RunningProduct.get().password()));
        coordinator = MECHELEN.as("coordinator");
        officer = MECHELEN.as("dpo");
    }

    private Answer open(Someone who) {
        return who.post(path + "/emergencies", Json.of("occasion", "acuteDanger", "reason", "Synthetisch: politie aan de deur"));
    }

    private static JsonNode line(Someone reader, String id) {
        for (JsonNode line : reader.get(EMERGENCIES + "?pageSize=50").expecting(200).json().get("items")) {
            if (line.get("id").asString().equals(id)) {
                return line;
            }
        }
        return null;
    }

    private static int alerts(Someone reader, String code) {
        int alerts = 0;
        for (JsonNode notice : reader.get(Work.API + "/startScreen").expecting(200).json().get("notices")) {
            alerts += notice.get("code").asString().equals(code) ? 1 : 0;
        }
        return alerts;
    }

    private static void run(String sql) {
        Database.of("mechelen").run(sql);
    }

    /** Start screens show twenty. */
    private static void forgetNotices() {
        run("DELETE FROM casework_notice WHERE code LIKE 'emergency%'");
    }

    @Test
    void the_small_circle_hears_at_once_and_the_audit_says_that_it_was_an_emergency() {
        assertThat(other.get(path).status()).isEqualTo(404);
        forgetNotices();

        open(other).expecting(201);

        assertThat(alerts(coordinator, "emergencyOpened")).isOne();
        assertThat(alerts(officer, "emergencyOpened")).isOne();
        assertThat(alerts(other, "emergencyOpened")).isZero();
        assertThat(other.get(path).expecting(200).text("/persons/0/familyName")).isEqualTo(family.name());
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE subject_id = ? AND action = 'casework.dossier.read'"
                + " AND outcome = 'allowed' AND emergency AND relations = 'EMERGENCY'", UUID.fromString(dossier))).isOne();
        assertThat(MECHELEN.steps(dossier)).contains("emergencyOpened");
    }

    @Test
    void it_ends_by_itself_and_by_hand() {
        String first = open(other).expecting(201).text("/id");
        assertThat(open(other).expecting(409).text("/code")).isEqualTo("dossierOpenAlready");
        JsonNode line = line(other, first);
        assertThat(Duration.between(Instant.parse(line.get("openedAt").asString()), Instant.parse(line.get("until").asString())))
                .isEqualTo(Duration.ofMinutes(60));
        run("UPDATE casework_emergency SET opened_at = opened_at - interval '1 hour', until_at = until_at - interval '1 hour' WHERE id = '" + first + "'");
        assertThat(other.get(path).status()).as("its hour is over").isEqualTo(404);

        String second = open(other).expecting(201).text("/id");
        assertThat(other.get(path).status()).isEqualTo(200);
        other.post(EMERGENCIES + "/" + second + "/endings", "").expecting(201);
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.post(EMERGENCIES + "/" + second + "/endings", "").expecting(409).text("/code")).isEqualTo("emergencyOver");
        assertThat(other.get(path + "/family").status()).isEqualTo(404);
    }

    @Test
    void a_coordinator_looks_back_once_and_nobody_at_what_they_did_themselves() {
        String id = open(other).expecting(201).text("/id");
        String reviews = EMERGENCIES + "/" + id + "/reviews";
        assertThat(line(coordinator, id).get("offers").toString()).contains("review");
        assertThat(line(officer, id).has("reason")).as("who watches over data protection reads no content").isFalse();
        assertThat(other.post(reviews, Json.of("outcome", "justified", "note", "Zelf")).status()).isEqualTo(403);
        assertThat(coordinator.post(reviews, Json.of("outcome", "justified")).status()).isEqualTo(400);

        coordinator.post(reviews, Json.of("outcome", "avoidable", "note", "Synthetisch: de collega was bereikbaar")).expecting(201);

        assertThat(other.get(path).status()).as("looked back at, so over").isEqualTo(404);
        assertThat(line(other, id).get("outcome").asString()).isEqualTo("avoidable");
        assertThat(line(other, id).has("reviewNote")).isFalse();
        assertThat(coordinator.post(reviews, Json.of("outcome", "justified", "note", "Toch")).expecting(409).text("/code")).isEqualTo("emergencyReviewed");
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("emergencyOpened", "emergencyReviewed");
    }

    @Test
    void a_review_whose_day_has_passed_is_marked_as_late() {
        String id = open(other).expecting(201).text("/id");
        forgetNotices();
        run("UPDATE casework_emergency SET review_due_on = current_date - 1 WHERE id = '" + id + "'");
        assertThat(line(coordinator, id).get("late").asBoolean()).isTrue();
        assertThat(line(officer, id).get("state").asString()).isEqualTo("running");
    }

    @Test
    void it_takes_a_fresh_proof_and_the_right_work() {
        NewColleague colleague = NewColleague.atWork("CASE_DIRECTOR");
        Someone tired = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
        run("UPDATE platform_session SET proved_at = now() - interval '11 minutes' WHERE account = '" + colleague.id() + "'");
        assertThat(open(tired).expecting(403).text("/type")).isEqualTo("urn:problem-type:fjc:platform:stepUpRequired");
        for (String login : new String[] {"huisarts", "politie", "intake", "beheer", "dpo"}) {
            assertThat(open(MECHELEN.as(login)).status()).as(login).isEqualTo(404);
        }
        assertThat(open(MECHELEN.as("regisseur1")).status()).as("reads it anyway").isIn(403, 409);
        assertThat(other.post(path + "/emergencies", Json.of("occasion", "acuteDanger")).status()).isEqualTo(400);
    }

    @Test
    void of_a_dossier_with_which_one_has_a_conflict_there_is_nothing_to_open() {
        NewColleague colleague = NewColleague.atWork("CASE_DIRECTOR");
        Someone barred = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
        open(barred).expecting(201);
        coordinator.post(path + "/conflicts", Json.of("account", colleague.id(), "reason", "Buur")).expecting(201);

        assertThat(barred.get(path).status()).isEqualTo(404);
        assertThat(barred.get(EMERGENCIES).expecting(200).body()).doesNotContain(dossier);
        Answer none = barred.send("POST", Work.API + "/dossiers/" + UUID.randomUUID() + "/emergencies",
                Json.of("occasion", "other", "reason", "x"), Map.of());
        assertThat(open(barred).status()).isEqualTo(404);
        assertThat(open(barred).body()).isEqualTo(none.body());
    }
}
