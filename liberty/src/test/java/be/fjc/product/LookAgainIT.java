package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What becomes known of a family asks by itself that a risk that was settled on is looked at again: each fact once. */
class LookAgainIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Risk RISK = Risk.at("mechelen");

    private static final Duration A_JOB = Duration.ofMinutes(3);
    private static final String NEW_INCIDENT = "Risico opnieuw inschatten: nieuw incident";
    private static final String BAN_ENDS = "Risico opnieuw inschatten: einde van een huisverbod";
    private static final String RELEASE = "Risico opnieuw inschatten: vrijlating";

    private final Someone director = MECHELEN.as("regisseur1");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());

    @Test
    void an_incident_a_separation_a_pregnancy_and_contacts_that_are_missed_ask_once_each() {
        List<String> family = RISK.members(dossier);
        String before = incident();
        settled();
        assertThat(asked()).as("nothing became known since: " + before).isEmpty();

        String finding = incident();
        awaits("Risico opnieuw inschatten: nieuw incident");
        correct(finding);
        String relation = director.post(at("/relations"), Json.of("fromMember", family.get(0), "toMember", family.get(1), "type", "partner"))
                .expecting(201).text("/id");
        ends(relation, family, Work.inDays(-2));
        awaits("Risico opnieuw inschatten: scheiding");
        ends(relation, family, null);
        ends(relation, family, Work.inDays(-1));
        expects(family.get(0), Work.inDays(100));
        awaits("Risico opnieuw inschatten: zwangerschap");
        for (int attempt = 0; attempt < 5; attempt++) {
            missed();
        }
        awaits("Risico opnieuw inschatten: gemiste contacten");

        settles();
        assertThat(asked()).as("each fact once").containsExactlyInAnyOrder("Risico opnieuw inschatten: nieuw incident",
                "Risico opnieuw inschatten: scheiding", "Risico opnieuw inschatten: zwangerschap", "Risico opnieuw inschatten: gemiste contacten");
    }

    @Test
    void a_dossier_in_which_no_risk_was_settled_on_is_asked_nothing() {
        incident();
        settles();
        assertThat(asked()).isEmpty();
    }

    /** The ban is known to those who follow interventions; the dossier holds an incident with the same report. */
    @Test
    void the_end_of_a_house_ban_asks_in_the_dossier_where_its_report_stands_and_in_no_other() {
        settled();
        String number = "TST-" + UUID.randomUUID().toString().substring(0, 18);
        Map<String, Object> found = incidentFound();
        found.put("policeReportNumber", number.toLowerCase());
        director.post(at("/incidents"), Json.text(found)).expecting(201);
        awaits(NEW_INCIDENT);
        String other = MECHELEN.dossierOf(Family.unknownSoFar());
        String intervention = MECHELEN.as("intake").post(Bans.SHORT_CHAIN + "/interventions", Json.of("reportNumber", number,
                "occurredAt", Bans.ago(Duration.ofDays(6)), "municipality", MECHELEN.municipality(), "facts", "43 A", "persons", Json.list(
                        Json.object("role", "suspect", "givenName", "Karel", "familyName", "TST-Testmus")), "remark", "Synthetisch")).expecting(201).text("/id");
        Bans bans = Bans.at("mechelen");
        String ban = bans.ban(intervention, Duration.ofDays(5), null).expecting(201).text("/id");
        assertThat(asked()).as("it holds").doesNotContain(BAN_ENDS);
        bans.keep(ban, "liftings", "liftedAt", Bans.ago(Duration.ofHours(1)), "liftedBy", "prosecutor").expecting(201);
        Patience.untilTrue(A_JOB, () -> asked().contains(BAN_ENDS));
        settles();
        assertThat(asked()).as("once").containsOnlyOnce(BAN_ENDS);
        assertThat(MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + other + "/tasks").body()).doesNotContain("huisverbod");
    }

    @Test
    void release_asks_at_once_when_it_is_written_down_and_by_itself_when_the_day_has_passed() {
        List<String> family = RISK.members(dossier);
        String first = detention(family.get(1), 30);
        String second = detention(family.get(1), 60);
        end(first);
        assertThat(asked()).as("another one goes on").isEmpty();
        end(second);
        assertThat(asked()).containsExactly(RELEASE);
        String third = detention(family.get(0), 30);
        Database.of("mechelen").run("UPDATE chain_approach_measure SET until_on = current_date - 1 WHERE id = '" + third + "'");
        Patience.untilTrue(A_JOB, () -> asked().size() == 2);
        assertThat(asked()).containsExactly(RELEASE, RELEASE);
    }

    @Test
    void who_was_kept_apart_and_may_meet_again_sooner_is_looked_at_again() {
        List<String> family = RISK.members(dossier);
        String ban = director.post(Plans.measuresOf(dossier), Json.text(Plans.ban(family.get(1), family.get(0), 90))).expecting(201).text("/id");
        assertThat(asked()).isEmpty();
        end(ban);
        assertThat(asked()).containsExactly("Risico opnieuw inschatten: einde van een maatregel");
    }

    @Test
    void an_end_that_is_told_late_is_not_held_up_by_what_is_over_by_now() {
        List<String> family = RISK.members(dossier);
        String first = detention(family.get(1), 30);
        String second = detention(family.get(1), 60);
        end(first);
        director.post(Plans.MEASURES + "/" + second + "/endings", Json.of("endedOn", Work.inDays(-2), "endedBecause", "Synthetisch: laat verteld")).expecting(201);
        assertThat(asked()).containsExactly(RELEASE);
    }

    private String detention(String member, int days) {
        return director.post(Plans.measuresOf(dossier), Json.of("kind", "detention", "issuer", "investigatingJudge", "boundMember", member,
                "fromOn", Work.inDays(-3), "untilOn", Work.inDays(days))).expecting(201).text("/id");
    }

    private void end(String measure) {
        director.post(Plans.MEASURES + "/" + measure + "/endings", Json.of("endedOn", Work.inDays(0), "endedBecause", "Synthetisch: vrijgelaten")).expecting(201);
    }

    private void settled() {
        String assessment = RISK.opened(dossier, "lokale-politie");
        Risk.contribute(MECHELEN.as("politie"), assessment, Risk.said("Verhoor", "control")).expecting(201);
        Risk.begin(director, assessment).expecting(201);
        Risk.conclude(director, assessment, Risk.reached("medium")).expecting(201);
    }

    private String incident() {
        return director.post(at("/incidents"), Json.text(incidentFound())).expecting(201).text("/id");
    }

    private void correct(String finding) {
        Map<String, Object> right = incidentFound();
        right.put("correction", Json.object("finding", finding, "reason", "Andere dag"));
        director.post(at("/incidents"), Json.text(right)).expecting(201);
    }

    private static Map<String, Object> incidentFound() {
        return Json.object("occurrence", Json.object("precision", "day", "startsOn", Work.inDays(-2)), "place", "home", "forms", Json.list("threats"),
                "severity", "serious", "source", Json.object("kind", "localPolice", "toldOn", Work.inDays(0), "detail", "Synthetisch"));
    }

    private void ends(String relation, List<String> family, String day) {
        Answer now = director.get(at("/family")).expecting(200);
        Map<String, Object> body = Json.object("fromMember", family.get(0), "toMember", family.get(1), "type", "partner", "endedOn", day);
        director.send("PUT", at("/relations/" + relation), Json.text(body), Map.of("If-Match", now.header("ETag"))).expecting(204);
    }

    private void expects(String member, String dueOn) {
        Answer now = director.get(at("/family")).expecting(200);
        ObjectNode found = (ObjectNode) now.json().get("members").valueStream().filter(one -> one.get("id").asString().equals(member)).findFirst().orElseThrow();
        found.remove("id");
        found.put("pregnancyDueOn", dueOn);
        director.send("PUT", at("/members/" + member), found.toString(), Map.of("If-Match", now.header("ETag"))).expecting(204);
    }

    private void missed() {
        director.post(at("/contacts"), Json.of("at", Instant.now().minusSeconds(60).toString(), "channel", "phone", "result", "notReached",
                "note", "Synthetisch", "nextContactOn", Work.inDays(7))).expecting(201);
    }

    private List<String> asked() {
        return director.get(at("/tasks")).expecting(200).json().get("items").valueStream().map(one -> one.get("title").asString())
                .filter(title -> title.startsWith("Risico opnieuw inschatten: ")).toList();
    }

    private void awaits(String title) {
        Patience.untilTrue(Duration.ofSeconds(15), () -> asked().contains(title));
    }

    /** Nothing is on its way any more. */
    private static void settles() {
        Patience.untilTrue(Duration.ofSeconds(20), () -> Database.of("mechelen")
                .count("SELECT count(*) FROM platform_outbox_event WHERE state = 'pending'") == 0);
    }

    private String at(String part) {
        return Work.API + "/dossiers/" + dossier + part;
    }
}
