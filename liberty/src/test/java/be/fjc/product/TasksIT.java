package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A task in a dossier: who does it sees it and nothing else of the dossier; who asked manages it. */
class TasksIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String TASKS = Work.API + "/tasks";
    private static final Family FAMILY = Family.unknownSoFar();

    private static String dossier;
    private static String referral;
    private static JsonNode persons;

    @BeforeAll
    static void a_dossier() {
        referral = MECHELEN.file(FAMILY).text("/id");
        MECHELEN.look(referral);
        dossier = MECHELEN.accept(referral, "Opgenomen " + FAMILY.mark(), 2);
        persons = MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier).expecting(200).json().get("persons");
    }

    private static Map<String, Object> task(String organisation, String dueOn, boolean safety) {
        return new LinkedHashMap<>(Json.object("title", "Slot " + FAMILY.mark(), "explanation", "Voor " + FAMILY.mark(), "safety", safety, "priority", "high",
                "dueOn", dueOn, "organisation", organisation, "members", Json.list(persons.get(0).get("id").asString())));
    }

    private static Answer ask(Map<String, Object> task) {
        return MECHELEN.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/tasks", Json.text(task));
    }

    private static String asked(String organisation) {
        return ask(task(organisation, Work.inDays(3), true)).expecting(201).text("/id");
    }

    @Test
    void a_partner_reads_its_own_task_and_not_one_word_more() {
        String task = asked("lokale-politie");
        Someone police = MECHELEN.as("politie");

        Answer seen = police.get(TASKS + "/" + task).expecting(200);
        assertThat(seen.text("/title")).isEqualTo("Slot " + FAMILY.mark());
        assertThat(seen.json().get("members")).hasSize(1);
        assertThat(seen.text("/members/0/givenName")).isEqualTo("Moeder" + FAMILY.mark());
        assertThat(seen.json().at("/members/0").propertyNames()).containsExactlyInAnyOrder("id", "givenName", "familyName", "role");
        assertThat(seen.json().propertyNames()).doesNotContain("dossierId", "dossierNumber");
        assertThat(seen.body()).doesNotContain(dossier, referral, "Vader", "Dochter", "phone", FAMILY.situation());
        assertThat(seen.json().get("offers").toString()).isEqualTo("[\"answer\",\"settle\"]");

        assertThat(items(police, "?whose=organisation&pageSize=100")).contains(task);
        assertThat(List.of("/dossiers/" + dossier, "/dossiers/" + dossier + "/tasks", "/dossiers/" + dossier + "/timeline", "/referrals/" + referral))
                .allSatisfy(path -> assertThat(police.get(Work.API + path).status()).as(path).isEqualTo(404));
        Map<String, Object> mother = Json.object("givenName", "Moeder" + FAMILY.mark());
        assertThat(police.post(Work.API + "/dossiers/query", Json.text(mother)).status()).isEqualTo(404);
        assertThat(police.post(Work.API + "/referrals/query", Json.text(mother)).status()).isEqualTo(404);
    }

    @Test
    void a_task_of_another_organisation_is_not_there() {
        String task = asked("lokale-politie");
        for (String login : List.of("huisarts", "intake", "regisseur2", "beheer", "dpo")) {
            Someone other = MECHELEN.as(login);
            assertThat(other.get(TASKS + "/" + task).status()).as(login).isEqualTo(404);
            assertThat(other.post(TASKS + "/" + task + "/settlements", Json.of("outcome", "done")).status()).as(login).isEqualTo(404);
            assertThat(other.get(TASKS + "?pageSize=100").body()).as(login).doesNotContain(task, FAMILY.mark());
        }
    }

    @Test
    void the_organisation_takes_it_hands_it_back_and_somebody_else_does_it() {
        String task = asked("lokale-politie");
        Someone police = MECHELEN.as("politie");
        move(police, task, "takings", Json.object("person", MECHELEN.account("politie")));
        assertThat(police.post(TASKS + "/" + task + "/takings", "{}").status()).isEqualTo(409);
        assertThat(police.post(TASKS + "/" + task + "/dueChanges", Json.of("dueOn", Work.inDays(9), "reason", "x")).status()).isEqualTo(403);
        move(police, task, "returns", Json.object("reason", "Niet voor ons"));
        assertThat(notices(MECHELEN.as("regisseur1"), task)).contains("taskHandedBack");

        move(MECHELEN.as("regisseur1"), task, "transfers", Json.object("organisation", "huisartsen"));
        assertThat(police.get(TASKS + "/" + task).status()).isEqualTo(404);
        assertThat(notices(MECHELEN.as("huisarts"), task)).containsExactly("taskAsked");
        assertThat(MECHELEN.as("huisarts").post(TASKS + "/" + task + "/settlements", Json.of("outcome", "notPossible")).status()).isEqualTo(400);
        move(MECHELEN.as("huisarts"), task, "settlements", Json.object("outcome", "notPossible", "reason", "Kan niet"));

        assertThat(MECHELEN.as("coordinator").get(TASKS + "/" + task).expecting(200).text("/state")).isEqualTo("notPossible");
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("taskAsked", "taskTaken", "taskHandedBack", "taskTransferred", "taskSettled");
        assertThat(MECHELEN.as("coordinator").get(Work.API + "/dossiers/" + dossier + "/timeline").body()).doesNotContain("Niet voor ons", "Kan niet");
    }

    @Test
    void a_task_needs_a_partner_that_takes_part_somebody_who_works_there_and_members_of_the_family() {
        Map<String, Object> wrong = task("bestaat-niet", Work.inDays(3), true);
        assertThat(ask(wrong).expecting(400).text("/issues/0/name")).isEqualTo("organisation");
        wrong.putAll(Map.of("organisation", "lokale-politie", "person", MECHELEN.account("huisarts")));
        assertThat(ask(wrong).expecting(400).text("/issues/0/name")).isEqualTo("person");
        wrong.remove("person");
        wrong.put("members", Json.list(referral));
        assertThat(ask(wrong).expecting(400).text("/issues/0/name")).isEqualTo("members");
        assertThat(ask(task("lokale-politie", Work.inDays(-1), true)).expecting(400).text("/issues/0/name")).isEqualTo("dueOn");
    }

    @Test
    void who_has_a_conflict_of_interest_with_the_dossier_sees_no_task_of_it_and_is_told_nothing() {
        String other = MECHELEN.dossierOf(Family.unknownSoFar());
        NewColleague colleague = NewColleague.atWork("PARTNER_WORKER");
        Someone barred = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
        Map<String, Object> first = task("centrum", Work.inDays(3), true);
        first.remove("members");
        String task = MECHELEN.as("regisseur1").post(Work.API + "/dossiers/" + other + "/tasks", Json.text(first)).expecting(201).text("/id");
        assertThat(barred.get(TASKS + "/" + task).status()).isEqualTo(200);
        assertThat(barred.get(Work.API + "/startScreen").body()).contains(task);

        MECHELEN.as("coordinator").post(Work.API + "/dossiers/" + other + "/conflicts", Json.of("account", colleague.id(), "reason", "Buur")).expecting(201);

        assertThat(barred.get(TASKS + "/" + task).status()).isEqualTo(404);
        assertThat(barred.get(TASKS + "?pageSize=100").body()).doesNotContain(task);
        assertThat(barred.get(Work.API + "/startScreen").body()).doesNotContain(task);
    }

    @Test
    void two_at_once_do_not_overwrite_each_other() {
        String task = asked("huisartsen");
        Answer read = MECHELEN.as("huisarts").get(TASKS + "/" + task).expecting(200);
        move(MECHELEN.as("huisarts"), task, "takings", Map.of());
        Answer late = MECHELEN.as("huisarts").send("POST", TASKS + "/" + task + "/settlements", Json.of("outcome", "done"), Map.of("If-Match", read.header("ETag")));
        assertThat(late.status()).isEqualTo(412);
    }

    private static void move(Someone someone, String task, String how, Map<String, Object> body) {
        someone.post(TASKS + "/" + task + "/" + how, Json.text(body)).expecting(201);
    }

    private static String items(Someone someone, String query) {
        return someone.get(TASKS + query).expecting(200).body();
    }

    private static List<String> notices(Someone someone, String task) {
        return Patience.until(Duration.ofSeconds(5), () -> someone.get(Work.API + "/startScreen").expecting(200).json().path("notices").valueStream()
                .filter(notice -> notice.path("taskId").asString("").equals(task))
                .map(notice -> notice.get("code").asString())
                .toList());
    }
}
