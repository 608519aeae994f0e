package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody was written down twice in one family: looked at side by side, made one with all that was told, and two again. */
class MergeIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private static Someone director;
    private static Someone coordinator;

    private String dossier;
    private String address;
    private String mother;
    private String stays;
    private String goes;

    @BeforeAll
    static void those_who_may() {
        director = MECHELEN.as("regisseur1");
        coordinator = MECHELEN.as("coordinator");
    }

    @BeforeEach
    void a_family() {
        dossier = MECHELEN.dossierOf(Family.unknownSoFar());
        address = Work.API + "/dossiers/" + dossier;
        Answer family = director.get(address + "/family").expecting(200);
        mother = family.text("/members/0/id");
        stays = family.text("/members/2/id");
        goes = family.text("/members/3/id");
    }

    private Answer preview(Someone someone) {
        return someone.get(address + "/members/" + stays + "/mergePreviews/" + goes);
    }

    private Answer merge(Someone someone, String tag, Object... more) {
        Map<String, Object> asked = Json.object("stays", stays, "goes", goes, "reason", "Synthetisch: twee keer genoteerd");
        asked.putAll(Json.object(more));
        return someone.send("POST", address + "/memberMerges", Json.text(asked), tag == null ? Map.of() : Map.of("If-Match", tag));
    }

    private Answer undo(Someone someone, String merge) {
        return someone.send("DELETE", address + "/memberMerges/" + merge, null, Map.of("If-Match", "*"));
    }

    /** What everybody who works on the dossier reads of its family, its findings, how it is contacted and what was asked. */
    private String picture() {
        StringBuilder all = new StringBuilder();
        for (String part : new String[] {"family", "safeContact", "incidents", "observations", "tasks"}) {
            all.append(director.get(address + "/" + part).expecting(200).body().replaceAll("\"version\":\\d+", "")).append('\n');
        }
        return all.toString();
    }

    private String told() {
        director.post(address + "/relations", Json.of("fromMember", mother, "toMember", stays, "type", "parent")).expecting(201);
        director.post(address + "/relations", Json.of("fromMember", mother, "toMember", goes, "type", "parent")).expecting(201);
        director.post(address + "/violenceEdges", Json.of("fromMember", mother, "toMember", goes, "direction", "unclear",
                "forms", Json.list("threats"), "source", "police")).expecting(201);
        String observation = director.post(address + "/observations", Json.of("domain", "school", "problem", "Synthetisch", "weight", 2, "member", goes,
                "source", Json.object("kind", "ownObservation", "toldOn", Work.inDays(0)))).expecting(201).text("/id");
        director.post(address + "/tasks", Json.of("title", "Synthetisch", "safety", false, "priority", "low", "dueOn", Work.inDays(3),
                "organisation", "huisartsen", "members", Json.list(goes))).expecting(201);
        return observation;
    }

    @Test
    void two_become_one_with_everything_that_was_told_and_two_again_exactly() {
        told();
        String detail = director.post(address + "/contactDetails", Json.of("person", goes, "kind", "stayAddress", "secret", "Synthetische schuilplaats"))
                .expecting(201).text("/id");
        String before = picture();
        Answer seen = preview(director).expecting(200);
        assertThat(seen.text("/choices/0")).isEqualTo("givenName");
        assertThat(seen.text("/lapsing/0/type")).isEqualTo("parent");
        assertThat(seen.body()).contains("\"observation\"", "\"contactDetail\"").doesNotContain("schuilplaats");

        String merge = merge(director, seen.header("ETag"), "taken", Json.list("givenName")).expecting(201).text("/id");

        assertThat(picture()).contains(stays).doesNotContain(goes);
        assertThat(director.get(address + "/family").text("/members/2/givenName")).startsWith("Zoon");
        Answer revealed = director.post(address + "/contactDetails/" + detail + "/reveals", Json.of("reason", "Synthetisch: brief bezorgen"));
        assertThat(revealed.body()).as("sealed, and still to be opened where it lies").contains("Synthetische schuilplaats");

        undo(coordinator, merge).expecting(204);
        assertThat(picture()).isEqualTo(before);
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("membersMerged", "mergeUndone");
        Answer list = coordinator.get(address + "/memberMerges").expecting(200);
        assertThat(list.text("/items/0/id")).isEqualTo(merge);
        assertThat(list.json().at("/items/0/offers")).isEmpty();
        assertThat(undo(coordinator, merge).text("/code")).isEqualTo("mergeUndoneAlready");
    }

    @Test
    void what_changed_since_is_named() {
        String observation = told();
        String merge = merge(director, "*").expecting(201).text("/id");
        director.post(address + "/withdrawals", Json.of("findingKind", "observation", "finding", observation, "reason", "Synthetisch"))
                .expecting(201);
        Answer refused = undo(director, merge);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/code")).isEqualTo("mergeChangedFinding");
        assertThat(refused.text("/detail")).contains("bevinding");
        assertThat(director.get(address + "/family").body()).doesNotContain(goes);
    }

    @Test
    void violence_between_the_two_is_said_before_and_refused_after() {
        director.post(address + "/violenceEdges", Json.of("fromMember", stays, "toMember", goes, "direction", "unclear",
                "forms", Json.list("threats"), "source", "police")).expecting(201);
        assertThat(preview(director).text("/obstacles/0")).isEqualTo("mergeViolenceBetween");
        assertThat(merge(director, "*").text("/code")).isEqualTo("mergeViolenceBetween");
    }

    @Test
    void only_what_was_looked_at_is_merged_and_only_with_a_reason() {
        String old = preview(director).expecting(200).header("ETag");
        MECHELEN.logContact(dossier, "Synthetisch");
        assertThat(merge(director, old).status()).isEqualTo(412);
        assertThat(merge(director, "*", "reason", "  ").status()).isEqualTo(400);
        assertThat(merge(director, "*", "goes", stays).status()).isEqualTo(400);
        assertThat(merge(director, "*", "goes", UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(merge(director, "*", "taken", Json.list("situation")).status()).isEqualTo(400);
    }

    @Test
    void two_agreements_ask_which_one_holds() {
        for (String member : new String[] {stays, goes}) {
            director.post(address + "/contactRules", Json.of("person", member, "way", member.equals(goes) ? "noContact" : "theyContact",
                    "channels", Json.list(), "windows", Json.list(), "voicemail", false, "heardFrom", "Synthetisch")).expecting(201);
        }
        assertThat(merge(director, "*").text("/issues/0/name")).isEqualTo("agreement");
        merge(director, "*", "agreement", "goes").expecting(201);
        Answer refused = director.post(address + "/contactAttempts", Json.of("person", stays, "channel", "mobile"));
        assertThat(refused.text("/code")).isEqualTo("contactForbidden");
    }

    @Test
    void for_who_has_a_conflict_of_interest_there_is_no_family_to_merge() {
        String merge = merge(director, "*").expecting(201).text("/id");
        NewColleague colleague = NewColleague.atWork("COORDINATOR");
        Someone barred = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
        coordinator.post(address + "/conflicts", Json.of("account", colleague.id(), "reason", "Buur")).expecting(201);
        String nowhere = Work.API + "/dossiers/" + UUID.randomUUID();
        assertThat(barred.get(address + "/memberMerges").body()).isEqualTo(barred.get(nowhere + "/memberMerges").body());
        assertThat(undo(barred, merge).status()).isEqualTo(404);
        assertThat(merge(barred, "*").status()).isEqualTo(404);
        undo(director, merge).expecting(204);
        assertThat(preview(barred).status()).isEqualTo(404);
    }
}
