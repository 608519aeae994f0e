package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several organisations weigh a risk together: blind first, then on the table, and never below the floor of a critical flag alone. */
class RiskIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Risk RISK = Risk.at("mechelen");
    private static final Someone CAW = NewColleague.atWork("caw", "PARTNER_WORKER").signedIn();
    private static final Someone VK = NewColleague.atWork("vk", "CHILD_WORKER").signedIn();
    private static final String[] THREE = {"lokale-politie", "caw", "vk"};

    private final Someone director = MECHELEN.as("regisseur1");
    private final Someone coordinator = MECHELEN.as("coordinator");
    private final Someone police = MECHELEN.as("politie");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final List<String> family = RISK.members(dossier);

    /** The acceptance scenario of joint assessment, from the first question to the series. */
    @Test
    void police_caw_and_vk_score_blind_and_strangulation_forces_at_least_red() {
        String dyad = RISK.opened(dossier, THREE);
        Map<String, Object> polices = Risk.said("Verhoor van het slachtoffer", "strangulation", "moreOften");
        polices.put("scores", Json.list(Risk.score("COL 15/2020", null, "high", true), Risk.score("Testlijst", 14, "high", false)));
        Risk.contribute(police, dyad, polices).expecting(201);
        Risk.contribute(CAW, dyad, Risk.said("Gesprek in het opvanghuis", "control", "isolation")).expecting(201);
        Risk.contribute(VK, dyad, Risk.said("Huisbezoek", "control")).expecting(201);

        Risk.begin(director, dyad).expecting(201);
        JsonNode shared = read(coordinator, dyad);
        assertThat(shared.get("contributions")).hasSize(3);
        assertThat(shared.at("/outcome/floor").asString()).isEqualTo("high");
        assertThat(texts(shared.at("/outcome/diverging"))).contains("strangulation", "control", "moreOften", "isolation");
        assertThat(texts(shared.at("/outcome/criticalUnknown"))).as("nobody answered these, and nobody said no").contains("weapon", "threatsToKill");

        Map<String, Object> orange = Risk.reached("medium");
        orange.put("dissents", Json.list(Json.object("organisation", "vk", "dissent", "De kinderen tellen zwaarder")));
        assertThat(Risk.conclude(director, dyad, orange).expecting(409).text("/code")).isEqualTo("loweringReasonNeeded");
        orange.put("loweringReason", "Het slachtoffer bedoelde iets anders");
        Risk.conclude(director, dyad, orange).expecting(201);
        assertThat(read(director, dyad).at("/consensus/level").asString()).as("until somebody else agrees").isEqualTo("high");
        assertThat(Risk.second(director, dyad, true).expecting(409).text("/code")).isEqualTo("secondPersonNeeded");
        Risk.second(police, dyad, true).expecting(403);
        Risk.second(coordinator, dyad, true).expecting(201);
        assertThat(read(CAW, dyad).at("/consensus/level").asString()).isEqualTo("medium");
        assertThat(read(CAW, dyad).at("/consensus/dissents/0/dissent").asString()).isEqualTo("De kinderen tellen zwaarder");

        assertThat(missing()).hasSize(2);
        String child = RISK.openedForChild(dossier, family.get(2), "vk");
        Risk.contribute(VK, child, Risk.said("Gesprek met het kind", "fear", "witnessed")).expecting(201);
        Risk.begin(coordinator, child).expecting(201);
        Risk.conclude(coordinator, child, Risk.reached("high")).expecting(201);
        assertThat(missing()).as("only the other child").hasSize(1);

        JsonNode series = series(director);
        assertThat(series).hasSize(2);
        assertThat(series.get(0).at("/head/title").asString()).isEqualTo("Taxatiekader intrafamiliaal geweld");
        assertThat(series.get(0).at("/level").asString()).isEqualTo("medium");
        assertThat(series.get(0).at("/scores/0/scoreName").asString()).isEqualTo("Testlijst");
        assertThat(series.get(0).at("/judicialScores/0/judicialName").asString()).isEqualTo("COL 15/2020");
        assertThat(series.get(1).at("/head/title").asString()).isEqualTo("Taxatiekader kind bij intrafamiliaal geweld");
        assertThat(List.of(series.get(0).at("/points").asInt(), series.get(0).at("/scores/0/scorePoints").asInt(), series.get(1).at("/points").asInt()))
                .as("each on its own instrument: nowhere are they added").containsExactly(5, 14, 3);
        assertThat(director.get(Risk.of(dossier)).body()).doesNotContain("\"points\":8", "\"points\":19", "\"points\":22", "\"total");
    }

    @Test
    void who_is_bound_by_no_protocol_is_not_invited_and_a_colleague_of_who_wrote_hears_nothing() {
        Answer refused = RISK.open(director, dossier, Risk.ADULTS, family.get(0), family.get(1), "de-voorzorg", "vk").expecting(409);
        assertThat(refused.text("/code")).isEqualTo("invitedWithoutProtocol");
        assertThat(refused.text("/detail")).contains("De Voorzorg").doesNotContain("Vertrouwenscentrum");
        String assessment = RISK.opened(dossier, "caw", "lokale-politie");
        Someone colleague = NewColleague.atWork("caw", "PARTNER_WORKER").signedIn();
        colleague.get(Risk.API + "/" + assessment).expecting(200);
        Risk.contribute(CAW, assessment, Risk.said("Gesprek", "control")).expecting(201);
        Risk.contribute(police, assessment, Risk.said("Verhoor", "strangulation")).expecting(201);
        Risk.begin(director, assessment).expecting(201);
        assertThat(CAW.get(Risk.API + "/" + assessment).expecting(200).body()).contains("Verhoor");
        colleague.get(Risk.API + "/" + assessment).expecting(404);
        colleague.get(Risk.of(dossier)).expecting(404);
    }

    @Test
    void before_the_consensus_a_contribution_shows_to_its_organisation_and_on_no_other_surface() {
        String word = Family.unknownSoFar().mark();
        String assessment = RISK.opened(dossier, THREE);
        Risk.contribute(CAW, assessment, Risk.said(word, "strangulation")).expecting(201);
        assertThat(CAW.get(Risk.API + "/" + assessment).expecting(200).body()).contains(word);
        for (Someone other : List.of(director, coordinator, police, VK)) {
            assertThat(other.get(Risk.API + "/" + assessment).expecting(200).body()).doesNotContain(word, "\"outcome\"", "judgedLevel");
            assertThat(other.get(Risk.of(dossier)).expecting(200).body()).doesNotContain(word);
            assertThat(other.get(Risk.API).expecting(200).body()).doesNotContain(word);
        }
        String casework = Work.API + "/dossiers/" + dossier;
        for (String surface : List.of("", "/timeline", "/family", "/tasks", "/viewers", "/documents")) {
            assertThat(coordinator.get(casework + surface).expecting(200).body()).as(surface).doesNotContain(word);
        }
        assertThat(coordinator.get(casework + "/timeline").expecting(200).body()).contains("riskContributed");
        for (String surface : List.of("/dossiersFile?format=csv", "/startScreen", "/dossiers")) {
            assertThat(director.get(Work.API + surface).expecting(200).body()).as(surface).doesNotContain(word);
        }
        assertThat(director.post(casework + "/printings", "").expecting(201).body()).doesNotContain(word);
        assertThat(MECHELEN.as("dpo").get("/api/platform/v1/auditEvents?pageSize=100").expecting(200).body()).doesNotContain(word);
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM chain_approach_contribution WHERE position(convert_to(?, 'UTF8') in said) > 0", word))
                .as("not even who holds the database").isZero();
        Risk.begin(director, assessment).expecting(201);
        assertThat(coordinator.get(Risk.API + "/" + assessment).body()).contains(word);
        assertThat(Risk.contribute(VK, assessment, Risk.said("Te laat", "control")).expecting(409).text("/code")).isEqualTo("consensusBegan");
    }

    @Test
    void who_is_not_invited_finds_nothing_and_what_police_own_stays_theirs() {
        String assessment = RISK.opened(dossier, "lokale-politie", "vk");
        CAW.get(Risk.API + "/" + assessment).expecting(404);
        CAW.get(Risk.of(dossier)).expecting(404);
        MECHELEN.as("regisseur2").get(Risk.API + "/" + assessment).expecting(404);
        MECHELEN.as("intake").get(Risk.of(dossier)).expecting(404);
        Map<String, Object> judicial = Risk.said("Synthetisch", "control");
        judicial.put("scores", Json.list(Risk.score("COL 15/2020", null, "acute", true)));
        assertThat(Risk.contribute(VK, assessment, judicial).expecting(409).text("/code")).isEqualTo("judicialNotYours");
        Risk.contribute(police, assessment, judicial).expecting(201);
        assertThat(Risk.contribute(director, assessment, judicial).expecting(409).text("/code")).isEqualTo("judicialNotYours");
        assertThat(police.get(Risk.API).expecting(200).body()).contains(assessment);
        Risk.contribute(VK, assessment, Risk.said("Huisbezoek", "control")).expecting(201);
        Risk.begin(coordinator, assessment).expecting(201);
        assertThat(read(VK, assessment).at("/contributions/0").propertyNames()).contains("judgedBecause").doesNotContain("judicialScores");
        assertThat(read(director, assessment).at("/contributions/0/judicialScores/0/scoreLevel").asString()).isEqualTo("acute");
        assertThat(police.get(Risk.API).expecting(200).body()).as("nothing waits any more").doesNotContain(assessment);
    }

    @Test
    void an_assessment_is_of_two_of_the_family_or_of_one_child() {
        String stranger = RISK.members(MECHELEN.dossierOf(Family.unknownSoFar())).get(0);
        RISK.open(director, dossier, Risk.ADULTS, family.get(0), family.get(0), "caw").expecting(400);
        RISK.open(director, dossier, Risk.ADULTS, family.get(0), null, "caw").expecting(400);
        RISK.open(director, dossier, Risk.ADULTS, stranger, family.get(1), "caw").expecting(400);
        RISK.open(director, dossier, Risk.CHILD, family.get(0), null, "caw").expecting(400);
        RISK.open(director, dossier, Risk.CHILD, family.get(2), family.get(1), "caw").expecting(400);
        RISK.open(director, dossier, Risk.CHILD, family.get(2), null, "geen-partner").expecting(400);
        RISK.open(director, dossier, "geen-instrument", family.get(2), null, "caw").expecting(400);
        RISK.open(MECHELEN.as("regisseur2"), dossier, Risk.CHILD, family.get(2), null, "caw").expecting(404);
        RISK.open(coordinator, dossier, Risk.CHILD, family.get(2), null, "caw").expecting(201);
    }

    @Test
    void what_makes_a_risk_another_and_the_day_of_the_next_look_are_tasks_of_who_directs() {
        String asked = coordinator.post(Tables.API + "/dossiers/" + dossier + "/reassessments", Json.of("trigger", "release")).expecting(201).text("/id");
        Answer task = director.get(Work.API + "/tasks/" + asked).expecting(200);
        assertThat(task.body()).contains("Risico opnieuw inschatten: vrijlating", "\"safety\":true");
        police.post(Tables.API + "/dossiers/" + dossier + "/reassessments", Json.of("trigger", "release")).expecting(404);
        coordinator.post(Tables.API + "/dossiers/" + dossier + "/reassessments", Json.of("trigger", "zomaar")).expecting(400);
        String assessment = RISK.opened(dossier, "lokale-politie");
        Risk.contribute(police, assessment, Risk.said("Synthetisch", "control")).expecting(201);
        Risk.begin(coordinator, assessment).expecting(201);
        Map<String, Object> reached = Risk.reached("medium");
        reached.put("nextAssessmentOn", Work.inDays(40));
        Risk.conclude(coordinator, assessment, reached).expecting(201);
        assertThat(director.get(Work.API + "/dossiers/" + dossier + "/tasks").expecting(200).body()).contains("\"dueOn\":\"" + Work.inDays(40) + "\"");
    }

    private JsonNode missing() {
        return director.get(Risk.of(dossier)).expecting(200).json().get("missing");
    }

    private JsonNode series(Someone someone) {
        return someone.get(Risk.of(dossier)).expecting(200).json().get("series");
    }

    private static JsonNode read(Someone someone, String assessment) {
        Answer answer = someone.get(Risk.API + "/" + assessment).expecting(200);
        return answer.json();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
