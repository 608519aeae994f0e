package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family was opened twice: looked at side by side, made one dossier with all that was told, and two again. */
class DuplicateDossierIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private static Someone director;
    private static Someone other;
    private static Someone coordinator;

    private String stays;
    private String goes;
    private String mother;
    private String motherAgain;

    @BeforeAll
    static void those_who_may() {
        director = MECHELEN.as("regisseur1");
        other = MECHELEN.as("regisseur2");
        coordinator = MECHELEN.as("coordinator");
    }

    @BeforeEach
    void a_family_twice() {
        Family family = Family.unknownSoFar();
        stays = MECHELEN.dossierOf(family);
        goes = MECHELEN.dossierOf(family);
        mother = director.get(at(stays) + "/family").expecting(200).text("/members/0/id");
        motherAgain = director.get(at(goes) + "/family").expecting(200).text("/members/0/id");
    }

    private static String at(String dossier) {
        return Work.API + "/dossiers/" + dossier;
    }

    private Answer preview(Someone someone) {
        return someone.get(at(stays) + "/dossierMergePreviews/" + goes);
    }

    private Answer merge(Someone someone, String tag, Object... more) {
        Map<String, Object> asked = Json.object("goes", goes, "reason", "Synthetisch: twee keer geopend");
        asked.putAll(Json.object(more));
        return someone.send("POST", at(stays) + "/dossierMerges", Json.text(asked), tag == null ? Map.of() : Map.of("If-Match", tag));
    }

    private Answer undo(Someone someone, String merge) {
        return someone.send("DELETE", at(stays) + "/dossierMerges/" + merge, null, Map.of("If-Match", "*"));
    }

    /** What is read of both. */
    private String picture() {
        StringBuilder all = new StringBuilder();
        for (String dossier : new String[] {stays, goes}) {
            for (String part : new String[] {"", "/family", "/safeContact", "/incidents", "/observations", "/tasks", "/notes", "/documents"}) {
                all.append(director.get(at(dossier) + part).expecting(200).body()).append('\n');
            }
        }
        return all.toString();
    }

    /** Something in the one that goes. @return its note */
    private String told() {
        director.post(at(goes) + "/observations", Json.of("domain", "school", "problem", "Synthetisch", "weight", 2, "member", motherAgain,
                "source", Json.object("kind", "ownObservation", "toldOn", Work.inDays(0)))).expecting(201);
        director.post(at(goes) + "/contactDetails", Json.of("person", motherAgain, "kind", "stayAddress", "secret", "Synthetische schuilplaats"))
                .expecting(201);
        MECHELEN.task(goes, "huisartsen");
        return director.post(at(goes) + "/notes", Json.of("kind", "conversation", "text", "Synthetisch gesprek")).expecting(201).text("/id");
    }

    @Test
    void two_become_one_with_everything_that_was_told_and_two_again_exactly() {
        String note = told();
        String before = picture();
        Answer seen = preview(director).expecting(200);
        assertThat(seen.body()).contains("\"observation\"", "\"contactDetail\"", "\"task\"", "\"member\"").doesNotContain("schuilplaats", "\"note\"", "\"own\"");
        assertThat(seen.json().at("/likely").size()).isEqualTo(4);
        assertThat(seen.text("/likely/0/stays")).isNotBlank();

        String merge = merge(director, seen.header("ETag"), "joined", Json.list(Json.object("stays", mother, "goes", motherAgain)))
                .expecting(201).text("/id");

        assertThat(director.get(at(stays) + "/family").body()).contains(mother).doesNotContain(motherAgain);
        assertThat(director.get(at(stays) + "/notes/" + note).expecting(200).body()).as("sealed, and still opened where it lies").contains("Synthetisch gesprek");
        assertThat(coordinator.get(at(stays) + "/notes").status()).as("whoever could not read it cannot now").isEqualTo(404);
        Answer old = director.get(at(goes)).expecting(200);
        assertThat(old.text("/closure/reason")).isEqualTo("mergedDuplicate");
        assertThat(old.text("/mergedInto/id")).as("led on").isEqualTo(stays);
        assertThat(other.get(at(goes)).status()).isEqualTo(404);

        undo(coordinator, merge).expecting(204);
        assertThat(picture()).isEqualTo(before);
        assertThat(MECHELEN.steps(stays)).containsSubsequence("dossierTookIn", "dossiersParted");
        assertThat(undo(coordinator, merge).text("/code")).isEqualTo("mergeUndoneAlready");
    }

    @Test
    void only_what_was_looked_at_is_merged_and_a_change_since_is_named() {
        String old = preview(director).expecting(200).header("ETag");
        MECHELEN.logContact(goes, "Synthetisch");
        assertThat(merge(director, old).status()).isEqualTo(412);
        assertThat(merge(director, "*").text("/issues/0/name")).as("two next contacts by now").isEqualTo("nextContactOf");
        assertThat(merge(director, "*", "nextContactOf", "goes", "reason", " ").status()).isEqualTo(400);
        assertThat(merge(director, "*", "nextContactOf", "goes", "goes", stays).status()).isEqualTo(400);
        assertThat(merge(director, "*", "nextContactOf", "goes", "goes", UUID.randomUUID().toString()).status()).isEqualTo(404);
        String task = MECHELEN.task(goes, "huisartsen");
        String merge = merge(director, "*", "nextContactOf", "goes").expecting(201).text("/id");
        assertThat(director.get(at(stays)).text("/nextContactOn")).isEqualTo(Work.inDays(14));
        Answer read = director.get(Work.API + "/tasks/" + task).expecting(200);
        director.send("POST", Work.API + "/tasks/" + task + "/dueChanges", Json.of("dueOn", Work.inDays(9), "reason", "Synthetisch"),
                Map.of("If-Match", read.header("ETag"))).expecting(201);
        Answer refused = undo(director, merge);
        assertThat(refused.text("/code")).isEqualTo("duplicateChangedTask");
        assertThat(refused.text("/detail")).contains("taak");
    }

    @Test
    void with_two_directors_only_who_assigns_merges_and_the_one_who_lost_it_is_not_led_on() {
        coordinator.post(at(goes) + "/assignments", Json.of("caseDirector", MECHELEN.account("regisseur2"), "note", "Synthetisch")).expecting(201);
        assertThat(preview(director).status()).isEqualTo(404);
        assertThat(merge(director, "*").status()).isEqualTo(404);
        assertThat(preview(other).status()).isEqualTo(404);
        assertThat(preview(coordinator).expecting(200).text("/choices/0")).isEqualTo("caseDirector");
        String merge = merge(coordinator, "*", "caseDirectorOf", "stays").expecting(201).text("/id");
        assertThat(other.get(at(goes)).status()).isEqualTo(404);
        assertThat(other.get(at(stays)).status()).isEqualTo(404);
        assertThat(coordinator.get(at(goes)).text("/mergedInto/id")).isEqualTo(stays);
        undo(coordinator, merge).expecting(204);
        other.get(at(goes)).expecting(200);
        assertThat(director.get(at(goes)).status()).isEqualTo(404);
        assertThat(director.get(at(stays) + "/dossierMerges").expecting(200).json().at("/items/0").has("number"))
                .as("whoever reads one of them again learns no more of the other").isFalse();
    }

    @Test
    void a_conflict_of_interest_with_one_of_them_is_one_with_the_whole() {
        NewColleague colleague = NewColleague.atWork("COORDINATOR");
        Someone barred = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
        coordinator.post(at(goes) + "/conflicts", Json.of("account", colleague.id(), "reason", "Buur")).expecting(201);
        assertThat(preview(barred).status()).isEqualTo(404);
        barred.get(at(stays)).expecting(200);
        merge(director, "*").expecting(201);
        assertThat(barred.get(at(stays)).status()).isEqualTo(404);
        assertThat(barred.get(at(goes)).status()).isEqualTo(404);
    }
}
