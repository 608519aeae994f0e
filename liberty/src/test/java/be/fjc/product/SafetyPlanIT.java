package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How each of a family stays safe: who knows of it, where its havens are not, and what its person gets on paper. */
class SafetyPlanIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final SafetyPlans SAFETY = SafetyPlans.at("mechelen");
    private static final String HAVEN = "Tante TST-Testroos, Schuilstraat 12, 0499 00 00 01";

    private static NewColleague shelter;
    private static NewColleague school;
    private static Someone caw;
    private static Someone vk;

    private final Someone director = MECHELEN.as("regisseur1");
    private final Someone coordinator = MECHELEN.as("coordinator");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final List<String> family = Risk.at("mechelen").members(dossier);
    private final String mother = family.get(0);
    private final String father = family.get(1);
    private final String daughter = family.get(2);

    @BeforeAll
    static void two_at_the_table() {
        shelter = NewColleague.atWork("caw", "PARTNER_WORKER");
        school = NewColleague.atWork("vk", "CHILD_WORKER");
        caw = shelter.signedIn();
        vk = school.signedIn();
    }

    private void seated() {
        Plans.at("mechelen").seat(dossier, "caw", shelter.id(), caw).seat(dossier, "vk", school.id(), vk);
    }

    @Test
    void of_those_at_the_table_only_who_agreed_on_something_knows_that_it_is_there() {
        seated();
        caw.get(SafetyPlans.of(dossier)).expecting(404);
        String hers = SAFETY.started(dossier, mother, HAVEN, "caw");
        String his = SAFETY.started(dossier, father, null, "vk");

        assertThat(plans(director)).containsExactlyInAnyOrder(hers, his);
        assertThat(plans(coordinator)).containsExactlyInAnyOrder(hers, his);
        assertThat(plans(caw)).containsExactly(hers);
        assertThat(plans(vk)).containsExactly(his);
        SafetyPlans.read(caw, hers).expecting(200);
        Answer none = SafetyPlans.read(caw, "0190f5a0-0000-7000-8000-000000000031").expecting(404);
        assertThat(worded(SafetyPlans.read(caw, his).expecting(404), his)).as("as what never was")
                .isEqualTo(worded(none, "0190f5a0-0000-7000-8000-000000000031"));
        assertThat(SafetyPlans.read(vk, his).expecting(200).body()).as("of him and of nobody else").doesNotContain(mother, daughter);
        SafetyPlans.read(vk, hers).expecting(404);
        for (String login : List.of("regisseur2", "politie", "intake", "huisarts", "beheer", "dpo", "operator")) {
            SafetyPlans.read(MECHELEN.as(login), hers).expecting(404);
            MECHELEN.as(login).get(SafetyPlans.of(dossier)).expecting(404);
        }
        SAFETY.write(director, hers, SafetyPlans.says("Onrust", "Weggaan", null)).expecting(204);
        SafetyPlans.read(caw, hers).expecting(404);
        assertThat(MECHELEN.steps(dossier)).as("the timeline is read by more").noneMatch(step -> step.toLowerCase().contains("safety"));
    }

    @Test
    void whom_and_where_she_turns_to_is_told_one_at_a_time_to_who_may_and_says_why() {
        seated();
        String hers = SAFETY.started(dossier, mother, HAVEN, "caw");
        String version = SAFETY.version(hers);
        for (Someone someone : List.of(director, coordinator, caw)) {
            assertThat(SafetyPlans.read(someone, hers).expecting(200).body()).doesNotContain("Testroos", "Schuilstraat", "0499");
        }
        assertThat(SafetyPlans.read(coordinator, hers).json().at("/current/havensKept").asBoolean()).isTrue();
        assertThat(SafetyPlans.read(caw, hers).json().get("current").has("havensKept")).as("nor that there is any").isFalse();
        assertThat(coordinator.get(SafetyPlans.API + "/" + hers + "/safetyVersions/" + version).expecting(200).body()).doesNotContain("Testroos");
        assertThat(SafetyPlans.reveal(director, hers, version).expecting(200).text("/havens")).isEqualTo(HAVEN);
        assertThat(SafetyPlans.reveal(coordinator, hers, version).expecting(200).text("/havens")).isEqualTo(HAVEN);
        assertThat(SafetyPlans.reveal(caw, hers, version).status()).isEqualTo(403);
        SafetyPlans.reveal(MECHELEN.as("politie"), hers, version).expecting(404);
        director.post(SafetyPlans.API + "/" + hers + "/safetyVersions/" + version + "/havenReveals", Json.of("reason", " ")).expecting(400);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'chain-approach.safetyPlan.reveal'"
                + " AND outcome = 'allowed' AND reason IS NOT NULL AND subject_id = ?", UUID.fromString(hers))).isEqualTo(2);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM chain_approach_safety_version WHERE position(convert_to(?, 'UTF8') in havens) > 0", "Testroos")).isZero();
        for (String elsewhere : List.of("/api/casework/v1/dossiers/" + dossier, "/api/casework/v1/dossiers/" + dossier + "/timeline",
                "/api/casework/v1/dossiers/" + dossier + "/tasks", Plans.of(dossier), SafetyPlans.of(dossier))) {
            assertThat(director.get(elsewhere).expecting(200).body()).as(elsewhere).doesNotContain("Testroos", "Schuilstraat");
        }
    }

    @Test
    void a_place_or_a_number_belongs_with_the_havens_and_nowhere_else() {
        for (String told : List.of("Ik ga naar Schuilstraat 12", "Ik bel 0499 00 00 01")) {
            Answer refused = SAFETY.start(director, dossier, mother, SafetyPlans.says(told, "Weggaan", null)).expecting(400);
            assertThat(refused.text("/issues/0/name")).isEqualTo("dangerSigns");
            assertThat(refused.text("/issues/0/code")).isEqualTo("belongsWithHavens");
            SAFETY.start(director, dossier, mother, SafetyPlans.says("Onrust", told, null)).expecting(400);
        }
        String hers = SAFETY.started(dossier, mother, HAVEN, "caw");
        Map<String, Object> says = SafetyPlans.says("Onrust", "Weggaan", null, "caw");
        says.put("agreements", Json.list(Json.object("organisation", "caw", "agreedWhat", "Haalt haar op in de Schuilstraat 12")));
        assertThat(SAFETY.write(director, hers, says).expecting(400).text("/issues/0/name")).isEqualTo("agreements[0].agreedWhat");
    }

    /** What is written in every field: who finds it on paper, field by field. */
    @Test
    void on_paper_for_her_for_him_and_for_a_child() {
        String hers = SAFETY.start(director, dossier, mother, linked("Hij wordt stil", "Zij neemt haar tas mee naar buiten", HAVEN)).expecting(201).text("/id");
        String his = SAFETY.start(director, dossier, father, SafetyPlans.says("Woede in zijn handen", "Hij gaat een blok om", "Broer TST-Testbroer", "lokale-politie"))
                .expecting(201).text("/id");
        String childs = SAFETY.start(director, dossier, daughter, SafetyPlans.says("Er is geroep", "Ik ga naar mijn kamer", "De juf van TST-Testschool", "vk"))
                .expecting(201).text("/id");
        String table = """
                Hij wordt stil                      | m - -
                Zij neemt haar tas mee naar buiten  | m - -
                Woede in zijn handen                | - f -
                Hij gaat een blok om                | - f -
                Er is geroep                        | - - c
                Ik ga naar mijn kamer               | - - c
                Belt elke maandag                   | m f c
                CAW                                 | m - -
                bekijken we dit samen opnieuw       | m f -
                112 of 101                          | m f c
                Opgehaald door                      | m f c
                Testroos                            | - - -
                Schuilstraat                        | - - -
                0499                                | - - -
                Testbroer                           | - - -
                Testschool                          | - - -
                keel                                | - - -
                afgegeven                           | - - -
                """;
        String her = printed(hers);
        String him = printed(his);
        String child = printed(childs);
        for (String row : table.lines().toList()) {
            String[] cells = row.split("\\|");
            String words = cells[0].strip();
            assertThat(her.contains(words)).as("hers: " + words).isEqualTo(cells[1].contains("m"));
            assertThat(him.contains(words)).as("his: " + words).isEqualTo(cells[1].contains("f"));
            assertThat(child.contains(words)).as("the child's: " + words).isEqualTo(cells[1].contains("c"));
        }
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'chain-approach.safetyPlan.print'"
                + " AND outcome = 'allowed' AND reason IS NOT NULL AND subject_id = ?", UUID.fromString(hers))).isEqualTo(1);
        assertThat(SafetyPlans.read(director, hers).text("/papers/0/printedBecause")).isEqualTo("Op het gesprek afgegeven");
        assertThat(SafetyPlans.read(coordinator, hers).json().path("papers")).isEmpty();
        SafetyPlans.print(coordinator, hers).expecting(403);
    }

    @Test
    void his_paper_is_not_made_while_it_tells_what_is_hers() {
        SAFETY.start(director, dossier, mother, SafetyPlans.says("Onrust", "Zij zet haar tas klaar in de berging", HAVEN)).expecting(201);
        for (String told : List.of("Ik weet dat zij haar tas klaar zet", "Ik ga niet naar tante TST-Testroos", "Zij zet haar tas klaar in de berging, en ik zie dat")) {
            String other = told.equals("Ik weet dat zij haar tas klaar zet") ? null : "safeWordsShown";
            String his = SafetyPlans.read(director, existing(told)).text("/id");
            Answer answer = SafetyPlans.print(director, his);
            if (other == null) {
                answer.expecting(201);
            } else {
                assertThat(answer.expecting(409).text("/code")).as(told).isEqualTo(other);
            }
        }
    }

    @Test
    void what_keeps_one_of_them_safe_comes_on_no_paper_of_another_whichever_paper_it_is() {
        director.post(Work.API + "/dossiers/" + dossier + "/contactDetails", Json.of("person", mother, "kind", "stayAddress",
                "secret", "Zwaluwtestlaan 7")).expecting(201);
        SAFETY.started(dossier, mother, "Schuilstraat 14 2800 Testdorp");
        Plans plans = new Plans(MECHELEN);
        String plan = plans.started(dossier);
        plans.write(director, plan, Plans.around(Plans.smallGoal("Moeder logeert in de Schuilstraat", List.of(father),
                Plans.with(Plans.action("assistance", "Gesprek", "caw", mother, List.of(mother)), "Mia Helpt", "0488 88 88 88", "Testplek 5")))).expecting(204);
        plans.establish(director, plan).expecting(201);
        assertThat(plans.look(director, plan, father).expecting(409).text("/code")).as("her haven, in his version of the plan").isEqualTo("withheldWordsShown");
        for (String told : List.of("Ik ga niet naar de Zwaluwtestlaan", "Ik bel Mia niet", "Ik blijf weg uit de schuilstraat")) {
            String his = existing(told);
            assertThat(SafetyPlans.print(director, his).expecting(409).text("/code")).as(told).isEqualTo("safeWordsShown");
        }
        SafetyPlans.print(director, existing("Ik ga een blok om")).expecting(201);
    }

    @Test
    void what_somebody_was_typing_goes_with_the_dossier_that_goes_out_of_sight() {
        String hers = SAFETY.started(dossier, mother, HAVEN);
        NewColleague other = NewColleague.atWork("CASE_DIRECTOR");
        Someone neighbour = other.signedIn();
        coordinator.post(Work.API + "/dossiers/" + dossier + "/assignments", Json.of("caseDirector", other.id(), "note", "Synthetisch")).expecting(201);
        String draft = Work.API + "/drafts/" + UUID.randomUUID();
        neighbour.send("PUT", draft, Json.of("form", "safety.text", "about", hers, "content", Json.object("ownSteps", "Synthetisch")),
                Map.of("If-None-Match", "*")).expecting(201);
        neighbour.get(draft).expecting(200);
        neighbour.post(Work.API + "/dossiers/" + dossier + "/conflictDeclarations", Json.of("reason", "Familie")).expecting(201);
        neighbour.get(draft).expecting(404);
    }

    /** His plan, saying that. */
    private String existing(String steps) {
        Answer started = SAFETY.start(director, dossier, father, SafetyPlans.says("Onrust", steps, null));
        if (started.status() == 201) {
            return started.text("/id");
        }
        assertThat(started.text("/code")).isEqualTo("safetyPlanStarted");
        String his = director.get(SafetyPlans.of(dossier)).json().get("safetyPlans").valueStream()
                .filter(one -> one.at("/person/id").asString().equals(father)).findFirst().orElseThrow().get("id").asString();
        SAFETY.write(director, his, SafetyPlans.says("Onrust", steps, null)).expecting(204);
        return his;
    }

    @Test
    void it_answers_to_factors_that_all_see_and_builds_on_what_protects() {
        seated();
        director.post(Work.API + "/dossiers/" + dossier + "/factors", Json.of("factor", "safeNetwork", "state", "present", "source",
                Json.object("kind", "localPolice", "toldOn", Work.inDays(0), "detail", "Synthetisch"))).expecting(201);
        Risk risk = Risk.at("mechelen");
        String assessment = risk.opened(dossier, "lokale-politie");
        Risk.contribute(MECHELEN.as("politie"), assessment, Risk.said("Verhoor", "strangulation")).expecting(201);
        JsonNode before = director.get(SafetyPlans.of(dossier)).expecting(200).json();
        assertThat(before.get("factorChoices")).as("blind as yet").isEmpty();
        Map<String, Object> says = SafetyPlans.says("Onrust", "Weggaan", null, "caw");
        says.put("factors", Json.list(Json.object("assessment", assessment, "item", "strangulation")));
        SAFETY.start(director, dossier, mother, says).expecting(400);
        Risk.begin(director, assessment).expecting(201);
        JsonNode choices = director.get(SafetyPlans.of(dossier)).expecting(200).json();
        assertThat(choices.at("/factorChoices/0/item").asString()).isEqualTo("strangulation");
        says.put("protections", Json.list(choices.at("/protectionChoices/0/id").asString()));
        String hers = SAFETY.start(director, dossier, mother, says).expecting(201).text("/id");

        JsonNode read = SafetyPlans.read(director, hers).expecting(200).json();
        assertThat(read.at("/current/factors/0/texts/nl").asString()).contains("keel");
        assertThat(read.at("/current/protections/0/factor").asString()).isEqualTo("safeNetwork");
        assertThat(read.get("current").has("protectionsOvertaken")).isFalse();
        JsonNode partner = SafetyPlans.read(caw, hers).expecting(200).json();
        assertThat(partner.at("/current/dangerSigns").asString()).isEqualTo("Onrust");
        assertThat(partner.at("/current/factors")).as("who sits at the table of that family sees what was weighed").hasSize(1);
        assertThat(partner.at("/current/protections").toString()).as("facts of the dossier").doesNotContain("safeNetwork");

        director.post(Work.API + "/dossiers/" + dossier + "/factors", Json.of("factor", "safeNetwork", "state", "absent", "source",
                Json.object("kind", "localPolice", "toldOn", Work.inDays(0), "detail", "Synthetisch"))).expecting(201);
        JsonNode overtaken = SafetyPlans.read(director, hers).expecting(200).json();
        assertThat(overtaken.at("/current/protections")).isEmpty();
        assertThat(overtaken.at("/current/protectionsOvertaken").asBoolean()).as("it is said, and not left out in silence").isTrue();
        assertThat(SafetyPlans.read(caw, hers).expecting(200).json().get("current").has("protectionsOvertaken")).isFalse();
    }

    @Test
    void every_version_stays_nobody_overwrites_another_and_its_day_is_a_task() {
        String hers = SAFETY.started(dossier, mother, HAVEN);
        assertThat(SAFETY.start(director, dossier, mother, SafetyPlans.says("Onrust", "Weggaan", null)).expecting(409).text("/code")).isEqualTo("safetyPlanStarted");
        String stale = SafetyPlans.read(director, hers).header("ETag");
        String first = SAFETY.version(hers);
        Map<String, Object> second = SafetyPlans.says("Stilte", "Bellen", null);
        second.put("reviewOn", Work.inDays(9));
        SAFETY.write(director, hers, second).expecting(204);
        director.send("PUT", SafetyPlans.API + "/" + hers + "/text", Json.text(second), Map.of("If-Match", stale)).expecting(412);
        director.send("PUT", SafetyPlans.API + "/" + hers + "/text", Json.text(second), Map.of()).expecting(428);
        SAFETY.write(coordinator, hers, second).expecting(403);
        assertThat(SafetyPlans.read(director, hers).text("/current/dangerSigns")).isEqualTo("Stilte");
        assertThat(director.get(SafetyPlans.API + "/" + hers + "/safetyVersions/" + first).expecting(200).text("/dangerSigns")).isEqualTo("Onrust");
        assertThat(SafetyPlans.reveal(director, hers, SAFETY.version(hers)).expecting(200).text("/havens")).as("kept").isEqualTo(HAVEN);
        List<JsonNode> tasks = director.get(Work.API + "/dossiers/" + dossier + "/tasks").expecting(200).json().get("items").valueStream()
                .filter(one -> one.get("title").asString().equals("Veiligheidsplan herbekijken")).toList();
        assertThat(tasks.stream().filter(one -> one.get("state").asString().equals("open"))).singleElement()
                .satisfies(one -> assertThat(one.get("dueOn").asString()).isEqualTo(Work.inDays(9)));
        Map<String, Object> past = SafetyPlans.says("Stilte", "Bellen", null);
        past.put("reviewOn", Work.inDays(-1));
        assertThat(SAFETY.write(director, hers, past).expecting(400).text("/issues/0/code")).isEqualTo("inPast");
    }

    private Map<String, Object> linked(String signs, String steps, String havens) {
        Risk risk = Risk.at("mechelen");
        String assessment = risk.opened(dossier, "lokale-politie");
        Risk.contribute(MECHELEN.as("politie"), assessment, Risk.said("Verhoor", "strangulation")).expecting(201);
        Risk.begin(director, assessment).expecting(201);
        Map<String, Object> says = SafetyPlans.says(signs, steps, havens, "caw");
        says.put("factors", Json.list(Json.object("assessment", assessment, "item", "strangulation")));
        return says;
    }

    private String printed(String plan) {
        return SAFETY.paper("mechelen", director, plan, SafetyPlans.print(director, plan).expecting(201).text("/id"));
    }

    private List<String> plans(Someone someone) {
        return someone.get(SafetyPlans.of(dossier)).expecting(200).json().get("safetyPlans").valueStream().map(one -> one.get("id").asString()).toList();
    }

    private static String worded(Answer answer, String id) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "").replace(id, "");
    }
}
