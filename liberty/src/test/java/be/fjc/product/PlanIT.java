package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A plan with four perspectives, what was imposed beside it, and what each of the family gets to read of it. */
class PlanIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Plans PLANS = Plans.at("mechelen");
    private static final Duration A_JOB = Duration.ofMinutes(3);

    private static NewColleague prosecution;
    private static NewColleague child;
    private static Someone prosecutor;
    private static Someone vk;

    private final Someone coordinator = MECHELEN.as("coordinator");
    private final Someone director = MECHELEN.as("regisseur1");
    private final Someone police = MECHELEN.as("politie");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final List<String> family = Risk.at("mechelen").members(dossier);
    private final String mother = family.get(0);
    private final String father = family.get(1);
    private final String daughter = family.get(2);

    @BeforeAll
    static void two_more_at_the_table() {
        prosecution = NewColleague.atWork("parket", "POLICE_OR_PROSECUTION");
        child = NewColleague.atWork("vk", "CHILD_WORKER");
        prosecutor = prosecution.signedIn();
        vk = child.signedIn();
    }

    /** The acceptance scenario of the plan, from the first goal to the task before the ban ends. */
    @Test
    void three_goals_seven_actions_a_contact_ban_and_three_versions_for_the_family() {
        PLANS.seat(dossier, "parket", prosecution.id(), prosecutor).seat(dossier, "vk", child.id(), vk);
        String plan = PLANS.started(dossier);
        Map<String, Object> says = sc5();
        PLANS.write(director, plan, says).expecting(204);
        assertThat(PLANS.establish(director, plan).expecting(409).text("/code")).as("the administrative side is empty").isEqualTo("planWithoutAdministrative");
        says.put("unused", Json.list(Plans.unused("administrative", "Er is geen overlast in de buurt")));
        PLANS.write(director, plan, says).expecting(204);
        PLANS.establish(director, plan).expecting(201);

        JsonNode current = read(prosecutor, plan).get("current");
        assertThat(current.get("goals")).hasSize(3);
        assertThat(current.at("/goals/0/actions").size() + current.at("/goals/1/actions").size() + current.at("/goals/2/actions").size()).isEqualTo(7);
        assertThat(current.at("/goals/1/actions/0/state").asString()).as("each is a task at once").isEqualTo("open");
        String task = current.at("/goals/1/actions/0/taskId").asString();
        vk.post(Work.API + "/tasks/" + task + "/takings", "{}").expecting(201);
        assertThat(read(director, plan).at("/current/goals/1/actions/0/answer").asString()).isEqualTo("taken");

        String ban = prosecutor.post(Plans.measuresOf(dossier), Json.text(Plans.ban(father, mother, 60))).expecting(201).text("/id");
        assertThat(director.get(Plans.measuresOf(dossier)).expecting(200).body()).contains(ban, "Geen bericht", "rekent op een veroordeling");
        assertThat(vk.get(Plans.measuresOf(dossier)).expecting(200).body()).contains("Geen bericht").doesNotContain("veroordeling");

        String motherReads = PLANS.paper("mechelen", director, plan, PLANS.made(plan, mother));
        String fatherReads = PLANS.paper("mechelen", director, plan, PLANS.made(plan, father));
        String childReads = PLANS.paper("mechelen", director, plan, PLANS.made(plan, daughter));
        prosecutor.post(Plans.API + "/" + plan + "/agreements", Json.of("number", 1, "agrees", false, "disagreementReason", "De termijn is te kort")).expecting(201);
        String partnerReads = PLANS.partnerPaper("mechelen", vk, plan);
        fieldByField(motherReads, fatherReads, childReads, partnerReads);
        assertThat(partnerReads).contains("Invalshoek: gerechtelijk", "Invalshoek: politioneel", "Invalshoek: hulpverlening", "Invalshoek: bestuurlijk",
                "Geen actie: Er is geen overlast", "niet akkoord, De termijn is te kort", "Opgehaald door Test Proef (synthetisch) (").doesNotContain("veroordeling");
        for (String login : List.of("regisseur2", "intake", "politie", "beheer", "dpo")) {
            MECHELEN.as(login).get(Plans.API + "/" + plan + "/content").expecting(404);
        }
        assertThat(List.of(motherReads, fatherReads, childReads)).allSatisfy(paper ->
                assertThat(paper).contains("Opgehaald door").doesNotContain("veroordeling", "geen overlast"));

        Database.of("mechelen").run("UPDATE chain_approach_measure SET until_on = current_date + 15 WHERE id = '" + ban + "'");
        assertThat(reassessments()).isZero();
        Database.of("mechelen").run("UPDATE chain_approach_measure SET until_on = current_date + 14 WHERE id = '" + ban + "'");
        Patience.untilTrue(A_JOB, () -> reassessments() == 1);
        assertThat(director.get(Work.API + "/dossiers/" + dossier + "/tasks").body()).contains("Risico opnieuw inschatten: einde van een maatregel");
        prosecutor.post(Plans.MEASURES + "/" + ban + "/breaches", Json.of("happenedOn", Work.inDays(0), "breachWords", "Hij stond aan de deur")).expecting(201);
        assertThat(director.get(Work.API + "/dossiers/" + dossier + "/tasks").body()).contains("Risico opnieuw inschatten: maatregel geschonden");
        assertThat(reassessments()).as("once for the end, however often the job ran").isEqualTo(1);
    }

    /** Every field of what was written: who finds it on paper. */
    private static void fieldByField(String mother, String father, String child, String partner) {
        String table = """
                Thuis is het veilig            | m f - p
                Thuis is het rustig            | - - c -
                De dochter slaapt weer         | m - - p
                Jij slaapt weer goed           | - - c -
                Moeder heeft een eigen plek    | m - - p
                Toezicht in de straat          | m f - p
                De politie komt soms kijken    | - - c -
                Voorwaarden opvolgen           | - f - p
                Gesprekken met de dochter      | m - - p
                Jij praat met iemand (gewoon   | - - c -
                Met haar een plan maken        | m - - p
                Veilig huis zoeken             | m - - p
                Teststraat 5                   | m - - -
                Bestaat niet 12                | - - - -
                Karel Kindwerker               | - - - p
                0499 99 99 99                  | - - - -
                Vertrouwenscentrum             | - - - p
                Moeder wil rust                | m - - p
                Vader wil zijn kinderen zien   | - f - p
                Contactverbod                  | m f - p
                Geen bericht en geen bezoek    | - f - p
                """;
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\\|");
            String words = cells[0].strip();
            assertThat(mother.contains(words)).as("mother: " + words).isEqualTo(cells[1].contains("m"));
            assertThat(father.contains(words)).as("father: " + words).isEqualTo(cells[1].contains("f"));
            assertThat(child.contains(words)).as("child: " + words).isEqualTo(cells[1].contains("c"));
            assertThat(partner.contains(words)).as("partner: " + words).isEqualTo(cells[1].contains("p"));
        }
    }

    @Test
    void a_partner_agrees_for_itself_disagrees_with_a_reason_and_all_who_sit_there_see_it() {
        PLANS.seat(dossier, "parket", prosecution.id(), prosecutor).seat(dossier, "vk", child.id(), vk);
        String plan = PLANS.established(dossier, "Doel", List.of());
        prosecutor.post(Plans.API + "/" + plan + "/agreements", Json.of("number", 1, "agrees", false)).expecting(400);
        prosecutor.post(Plans.API + "/" + plan + "/agreements", Json.of("number", 1, "agrees", false, "disagreementReason", "De termijn is te kort")).expecting(201);
        vk.post(Plans.API + "/" + plan + "/agreements", Json.of("number", 1, "agrees", true)).expecting(201);
        assertThat(vk.get(Plans.API + "/" + plan).expecting(200).body()).contains("De termijn is te kort");
        coordinator.post(Plans.API + "/" + plan + "/agreements", Json.of("number", 1, "agrees", true)).expecting(403);
        PLANS.write(prosecutor, plan, Plans.small("Anders", List.of())).expecting(403);
        NewColleague.atWork("caw", "PARTNER_WORKER").signedIn().get(Plans.API + "/" + plan).expecting(404);
        for (String login : List.of("regisseur2", "intake", "beheer", "dpo")) {
            MECHELEN.as(login).get(Plans.API + "/" + plan).expecting(404);
            MECHELEN.as(login).get(Plans.of(dossier)).expecting(404);
        }
    }

    @Test
    void what_falls_out_of_the_plan_is_asked_no_more_and_asked_again_when_it_comes_back() {
        String plan = PLANS.established(dossier, "Doel", List.of());
        JsonNode first = read(director, plan).get("current");
        String task = first.at("/goals/0/actions/0/taskId").asString();
        Map<String, Object> without = Plans.plan(Json.list(Plans.goal("Doel", "Doel", "safety", null, List.of(),
                Plans.action("assistance", "Praten", "caw", null, List.of()))), Plans.unused("judicial", "Synthetisch"), Plans.unused("police", "Synthetisch"),
                Plans.unused("administrative", "Synthetisch"));
        PLANS.write(director, plan, without).expecting(204);
        assertThat(director.get(Work.API + "/tasks/" + task).expecting(200).text("/state")).as("a draft changes nothing").isEqualTo("open");
        PLANS.establish(director, plan).expecting(201);
        assertThat(director.get(Work.API + "/tasks/" + task).expecting(200).text("/state")).isEqualTo("withdrawn");
        Map<String, Object> action = Plans.action("police", "Toezicht", "lokale-politie", null, List.of());
        action.put("id", first.at("/goals/0/actions/0/id").asString());
        PLANS.write(director, plan, Plans.around(Plans.goal("Doel", "Doel", "safety", null, List.of(), action))).expecting(204);
        PLANS.establish(director, plan).expecting(201);
        JsonNode back = read(director, plan).at("/current/goals/0/actions/0");
        assertThat(back.get("state").asString()).isEqualTo("open");
        assertThat(back.get("taskId").asString()).isNotEqualTo(task);
    }

    @Test
    void a_dossier_that_comes_into_the_chain_approach_asks_for_its_first_plan_once() {
        MECHELEN.changeTrack(dossier, 3, "Synthetisch");
        Patience.untilTrue(Duration.ofSeconds(30), () -> planTasks() == 1);
        MECHELEN.logContact(dossier, "Synthetisch");
        MECHELEN.changeTrack(dossier, 2, "Synthetisch");
        PLANS.started(dossier);
        MECHELEN.changeTrack(dossier, 3, "Synthetisch");
        Patience.untilTrue(Duration.ofSeconds(30), () -> Database.of("mechelen").count("SELECT count(*) FROM platform_outbox_event WHERE state = 'pending'") == 0);
        assertThat(planTasks()).as("one is there already").isEqualTo(1);
    }

    private long planTasks() {
        return director.get(Work.API + "/dossiers/" + dossier + "/tasks").expecting(200).json().get("items").valueStream()
                .filter(one -> one.get("title").asString().equals("Plan van aanpak maken")).count();
    }

    @Test
    void the_next_version_is_compared_field_by_field_and_the_plan_is_looked_at_again_until_it_closes() {
        String plan = PLANS.established(dossier, "Eerste doel", List.of());
        String goal = read(director, plan).at("/current/goals/0/id").asString();
        Map<String, Object> second = Plans.smallGoal("Tweede doel", List.of(mother));
        second.put("id", goal);
        PLANS.write(director, plan, Plans.around(second)).expecting(204);
        Answer differs = coordinator.get(Plans.API + "/" + plan + "/comparison").expecting(200);
        assertThat(differs.text("/differences/0/field")).isEqualTo("title");
        assertThat(differs.text("/differences/0/was")).isEqualTo("Eerste doel");
        assertThat(differs.text("/differences/0/is")).isEqualTo("Tweede doel");
        second.put("id", "0190f5a0-0000-7000-8000-000000000031");
        PLANS.write(director, plan, Plans.around(second)).expecting(400);
        String stale = director.get(Plans.API + "/" + plan).header("ETag");
        PLANS.write(coordinator, plan, Plans.small("Derde doel", List.of())).expecting(204);
        director.send("PUT", Plans.API + "/" + plan + "/draft", Json.text(Plans.small("Vierde doel", List.of())), Map.of("If-Match", stale)).expecting(412);

        director.post(Plans.API + "/" + plan + "/evaluations", Json.of("heldOn", Work.inDays(0), "attainments", Json.list())).expecting(409);
        director.post(Plans.API + "/" + plan + "/evaluations", Json.of("heldOn", Work.inDays(0), "nextOn", Work.inDays(42), "attainments",
                Json.list(Json.object("goal", goal, "attainment", "partly")))).expecting(201);
        assertThat(director.get(Work.API + "/dossiers/" + dossier + "/tasks").body()).contains("Plan van aanpak evalueren", "\"dueOn\":\"" + Work.inDays(42));
        coordinator.post(Plans.API + "/" + plan + "/closings", Json.of("planClosedReason", "De doelen zijn bereikt")).expecting(201);
        assertThat(PLANS.write(director, plan, Plans.small("Te laat", List.of())).expecting(409).text("/code")).isEqualTo("planClosed");
        PLANS.started(dossier);
        assertThat(director.post(Plans.of(dossier), null).expecting(409).text("/code")).isEqualTo("planStarted");
    }

    @Test
    void a_version_for_the_family_is_made_by_who_directs_and_by_nobody_else() {
        PLANS.seat(dossier, "parket", prosecution.id(), prosecutor);
        String plan = PLANS.established(dossier, "Doel", family);
        for (Someone other : List.of(coordinator, prosecutor)) {
            PLANS.look(other, plan, father).expecting(403);
            PLANS.make(other, plan, father).expecting(403);
        }
        String version = PLANS.made(plan, father);
        coordinator.get(Plans.API + "/" + plan + "/clientVersions/" + version + "/content").expecting(404);
        director.get(Plans.API + "/" + plan + "/clientVersions/" + version + "/content").expecting(200);
        assertThat(read(coordinator, plan).get("clientVersions")).isEmpty();
        assertThat(read(director, plan).at("/clientVersions/0/madeBecause").asString()).isEqualTo("Op het gesprek afgegeven");
        String goal = read(director, plan).at("/current/goals/0/id").asString();
        assertThat(PLANS.look(director, plan, father).expecting(200).body()).contains("Doel 1: Doel");
        assertThat(PLANS.look(director, plan, father, goal).expecting(200).body()).doesNotContain("Doel 1");
        PLANS.look(director, plan, MECHELEN.account("regisseur1")).expecting(400);
        assertThat(coordinator.get(Work.API + "/dossiers/" + dossier + "/timeline").body()).contains("clientVersionMade");
        police.get(Plans.API + "/" + plan).expecting(404);
    }

    @Test
    void a_sentence_that_tells_what_is_withheld_elsewhere_stops_the_version() {
        String plan = PLANS.started(dossier);
        Map<String, Object> goal = Plans.smallGoal("Thuis is het veilig", List.of(father),
                Plans.action("assistance", "Toezicht aan Teststraat 5", "caw", null, List.of(father)),
                Plans.with(Plans.action("assistance", "Gesprek", "caw", mother, List.of(mother)), "Mia Helpt", "0488 88 88 88", "Teststraat 5"));
        PLANS.write(director, plan, Plans.around(goal)).expecting(204);
        PLANS.establish(director, plan).expecting(201);
        assertThat(PLANS.look(director, plan, father).expecting(409).text("/code")).isEqualTo("withheldWordsShown");
        assertThat(PLANS.make(director, plan, father).expecting(409).text("/code")).isEqualTo("withheldWordsShown");
        String told = read(director, plan).at("/current/goals/0/actions/1/id").asString();
        assertThat(PLANS.look(director, plan, father, told).expecting(200).body()).doesNotContain("Teststraat");
    }

    private long reassessments() {
        return Database.of("mechelen").count("SELECT count(*) FROM casework_task WHERE dossier_id = CAST(? AS uuid) AND title LIKE '%einde van een maatregel'", dossier);
    }

    private static JsonNode read(Someone someone, String plan) {
        return someone.get(Plans.API + "/" + plan).expecting(200).json();
    }

    private Map<String, Object> sc5() {
        List<String> all = List.of(mother, father, daughter);
        Map<String, Object> home = Plans.goal("Thuis is het veilig", "Thuis is het rustig", "safety", null, all,
                plainly(Plans.action("police", "Toezicht in de straat", "lokale-politie", null, all), "De politie komt soms kijken"),
                Plans.with(Plans.action("judicial", "Voorwaarden opvolgen", "justitiehuis", father, List.of(father)), "Jef Justitie", "justitie@test.example",
                        "Bestaat niet 12"));
        Map<String, Object> sleep = Plans.goal("De dochter slaapt weer", "Jij slaapt weer goed", "childDevelopment", daughter, all,
                Plans.with(plainly(Plans.action("assistance", "Gesprekken met de dochter", "vk", daughter, all), "Jij praat met iemand (gewoon gezegd)"),
                        "Karel Kindwerker", "0499 99 99 99", "Kindplek 9"),
                Plans.action("assistance", "Overleg met school", "vk", daughter, List.of()));
        Map<String, Object> place = Plans.goal("Moeder heeft een eigen plek", null, "housing", mother, List.of(mother),
                Plans.action("assistance", "Met haar een plan maken", "caw", mother, List.of(mother)),
                Plans.with(Plans.action("assistance", "Veilig huis zoeken", "caw", mother, List.of(mother)), "Mia Helpt", "0488 88 88 88", "Teststraat 5"),
                Plans.action("assistance", "Intern overleg", "caw", null, List.of()));
        Map<String, Object> says = Plans.plan(Json.list(home, sleep, place));
        says.put("wishes", Json.list(Plans.wish(mother, "Moeder wil rust"), Plans.wish(father, "Vader wil zijn kinderen zien")));
        return says;
    }

    private static Map<String, Object> plainly(Map<String, Object> action, String words) {
        action.put("actionPlain", words);
        return action;
    }
}
