package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What becomes known of a family asks by itself that a risk that was settled on is looked at again: each fact once. */
class LookAgainIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Risk RISK = Risk.at("mechelen");

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
