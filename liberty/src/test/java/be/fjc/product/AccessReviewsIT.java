package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Unusual access comes to the data protection officer as a question, is answered once, and never shows to the person it is about. */
class AccessReviewsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String REVIEWS = "/api/platform/v1/accessReviews";
    private static final Work MECHELEN = Work.at("mechelen");

    private static Colleague namesake;
    private static Colleague curious;
    private static Colleague both;
    private static Colleague atTable;
    private static String dossier;

    private record Colleague(String id, Someone atWork) {}

    private static Colleague named(String name, String role) {
        String login = "naam" + Long.toString(System.nanoTime(), 36);
        Answer added = MECHELEN.as("beheer").post("/api/platform/v1/accounts", Json.of("login", login, "name", name, "capacities",
                Json.list(Json.object("organisation", "centrum", "roles", Json.list(role))))).expecting(201);
        Window.at("mechelen").signIn(login, added.text("/initialPassword")).send("PUT", "/api/platform/v1/accounts/current/password",
                Json.of("currentPassword", added.text("/initialPassword"), "newPassword", NewColleague.OWN_PASSWORD)).expecting(204);
        return new Colleague(added.text("/id"), Someone.withToken("mechelen", Someone.freshToken("mechelen", login, NewColleague.OWN_PASSWORD)));
    }

    private static JsonNode review(String rule, String account) {
        for (JsonNode one : MECHELEN.as("dpo").get(REVIEWS + "?pageSize=100").expecting(200).json().get("items")) {
            if (one.get("rule").asString().equals(rule) && one.at("/person/account").asString("").equals(account)) {
                return one;
            }
        }
        return null;
    }

    /** All that is unusual happens first: who looks for it comes by every twenty seconds. */
    @BeforeAll
    static void what_is_unusual_happens() {
        Family family = Family.unknownSoFar();
        dossier = MECHELEN.dossierOf(family);
        namesake = named("Synthetische " + family.name(), "COORDINATOR");
        namesake.atWork.get(Work.API + "/dossiers/" + dossier).expecting(200);
        both = named("Synthetische " + family.name(), "COORDINATOR");
        both.atWork.get(Work.API + "/dossiers/" + dossier).expecting(200);
        String assessment = Risk.at("mechelen").opened(dossier, "lokale-politie");
        atTable = named("Synthetische " + family.name(), "COORDINATOR");
        atTable.atWork.get(Risk.API + "/" + assessment).expecting(200);
        curious = named("Proef Nieuwsgierig (synthetisch)", "CASE_DIRECTOR");
        for (int times = 0; times < 12; times++) {
            curious.atWork.get(Work.API + "/dossiers/" + UUID.randomUUID()).expecting(404);
        }
    }

    @Test
    void a_namesake_who_looks_is_looked_at_and_then_closed_once() {
        JsonNode review = Patience.until(PATIENCE, () -> review("sameFamilyName", namesake.id));

        assertThat(review.get("subjectId").asString()).isEqualTo(dossier);
        assertThat(review.get("overdue").asBoolean()).isFalse();
        assertThat(review.get("dueOn").asString()).isGreaterThan(Work.inDays(10));
        String findings = REVIEWS + "/" + review.get("id").asString() + "/findings";
        String found = Json.of("outcome", "notJustified", "note", "Was niet nodig voor het werk");
        namesake.atWork.post(findings, found).expecting(404);
        MECHELEN.as("dpo").post(findings, Json.of("outcome", "misschien", "note", "Geen uitkomst")).expecting(400);
        MECHELEN.as("dpo").post(findings, found).expecting(204);
        assertThat(MECHELEN.as("dpo").post(findings, found).expecting(409).text("/type")).endsWith("alreadyReviewed");
        assertThat(MECHELEN.as("dpo").get(REVIEWS + "?state=reviewed").expecting(200).body()).contains("Was niet nodig voor het werk");
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'platform.review.close'"
                + " AND outcome = 'allowed' AND subject_id = ?", UUID.fromString(review.get("id").asString()))).isEqualTo(2);
    }

    @Test
    void a_namesake_who_looks_at_what_is_done_at_the_table_is_noticed_too() {
        assertThat(Patience.until(PATIENCE, () -> review("sameFamilyName", atTable.id)).get("type").asString()).isEqualTo("assessment");
    }

    @Test
    void a_namesake_is_noticed_in_what_the_police_reported_and_in_what_follows_on_it() {
        Family family = Family.unknownSoFar();
        Bans mechelen = Bans.at("mechelen");
        String intervention = mechelen.intervention(family.name(), "Synthetisch");
        String ban = mechelen.ban(intervention, Duration.ofDays(1), null).expecting(201).text("/id");
        mechelen.work().as("intake").post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 1)).expecting(201);
        Map<String, String> looks = Map.of("intervention", "/interventions/" + intervention, "outreach", "/outreaches/" + intervention,
                "houseBan", "/houseBans/" + ban);

        looks.forEach((type, place) -> {
            Colleague relative = named("Synthetische " + family.name(), "COORDINATOR");
            relative.atWork.get(Bans.SHORT_CHAIN + place).expecting(200);
            assertThat(Patience.until(PATIENCE, () -> review("sameFamilyName", relative.id)).get("type").asString()).isEqualTo(type);
        });
    }

    @Test
    void who_is_refused_again_and_again_is_looked_at() {
        assertThat(Patience.until(PATIENCE, () -> review("manyRefusals", curious.id)).get("type").asString()).isEqualTo("day");
    }

    @Test
    void an_officer_never_meets_a_question_about_himself() {
        String review = Patience.until(PATIENCE, () -> review("sameFamilyName", both.id)).get("id").asString();
        Database.of("mechelen").run("UPDATE platform_audit_review SET account = '" + MECHELEN.account("dpo") + "' WHERE id = '" + review + "'");

        assertThat(MECHELEN.as("dpo").get(REVIEWS + "?pageSize=100").expecting(200).body()).doesNotContain(review);
        MECHELEN.as("dpo").post(REVIEWS + "/" + review + "/findings", Json.of("outcome", "justified", "note", "Van mezelf")).expecting(404);

        Database.of("mechelen").run("DELETE FROM platform_audit_review WHERE id = '" + review + "'");
    }

    @Test
    void only_the_officer_sees_them() {
        for (String who : new String[] {"coordinator", "beheer", "intake", "huisarts"}) {
            MECHELEN.as(who).get(REVIEWS).expecting(404);
        }
    }

    @Test
    void the_audit_can_be_narrowed_to_a_person_an_action_and_a_period() {
        String query = "/api/platform/v1/auditEvents/query";
        Colleague colleague = named("Uniek" + Long.toString(System.nanoTime(), 36) + " Proef", "COORDINATOR");
        colleague.atWork.get(Work.API + "/dossiers").expecting(200);
        String name = MECHELEN.as("beheer").get("/api/platform/v1/accounts/" + colleague.id).text("/name").split(" ")[0];

        JsonNode lines = MECHELEN.as("dpo").post(query, Json.of("person", name, "action", "casework.dossier")).expecting(200).json().get("items");

        assertThat(lines).isNotEmpty();
        lines.forEach(line -> {
            assertThat(line.at("/person/account").asString("")).isEqualTo(colleague.id);
            assertThat(line.get("action").asString()).startsWith("casework.dossier");
        });
        assertThat(MECHELEN.as("dpo").post(query, Json.of("person", name, "until", "2020-01-01T00:00:00Z")).expecting(200).json().get("items")).isEmpty();
        assertThat(MECHELEN.as("dpo").post(query, Json.of("person", "%%")).expecting(200).json().get("items")).isEmpty();
    }
}
