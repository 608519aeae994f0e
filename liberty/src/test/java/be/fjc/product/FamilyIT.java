package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The family of a dossier over HTTP: its members, how they stand to each other, and a person in two dossiers whom nobody can tell. */
class FamilyIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);
    private final Someone director = MECHELEN.as("regisseur1");

    @Test
    void a_member_is_added_and_sent_back_put_right() {
        String added = director.post(at(dossier, "/members"), member("Grootmoeder")).expecting(201).text("/id");
        Answer seen = read();
        ObjectNode grandmother = (ObjectNode) member(seen, 4);
        assertThat(grandmother.get("id").asString()).isEqualTo(added);
        grandmother.remove("id");
        String path = at(dossier, "/members/" + added);

        director.send("PUT", path, grandmother.toString(), Map.of()).expecting(428);
        put(path, grandmother, seen).expecting(204);
        assertThat(read().header("ETag")).as("nothing changed").isEqualTo(seen.header("ETag"));

        grandmother.put("language", "Riffijns " + family.mark());
        put(path, grandmother, seen).expecting(204);
        put(path, grandmother, seen).expecting(412);
        assertThat(read().text("/members/4/language")).startsWith("Riffijns");
        assertThat(director.send("PUT", at(dossier, "/members/" + UUID.randomUUID()), grandmother.toString(), Map.of("If-Match", "*")).status()).isEqualTo(404);
        assertThat(MECHELEN.steps(dossier)).endsWith("memberAdded", "memberCorrected");
        String timeline = director.get(at(dossier, "/timeline")).body();
        assertThat(timeline).doesNotContain(family.mark());
    }

    @Test
    void relations_hold_together() {
        Answer seen = read();
        String mother = id(seen, 0);
        String father = id(seen, 1);
        String daughter = id(seen, 2);
        String spouses = relate(mother, "spouse", father).expecting(201).text("/id");
        relate(daughter, "child", mother).expecting(201);

        assertThat(relate(father, "spouse", mother).expecting(409).text("/code")).isEqualTo("relationKnown");
        assertThat(relate(daughter, "parent", mother).expecting(409).text("/code")).isEqualTo("ownAncestor");
        assertThat(relate(mother, "sibling", mother).expecting(409).text("/code")).isEqualTo("relatedToSelf");
        assertThat(relate(mother, "friend", father).expecting(400).text("/issues/0/name")).isEqualTo("type");
        assertThat(relate(mother, "parent", UUID.randomUUID().toString()).expecting(400).text("/issues/0/name")).isEqualTo("toMember");

        Answer now = read();
        put(at(dossier, "/relations/" + spouses), Json.of("fromMember", mother, "toMember", father, "type", "spouse", "startedOn", "2010-06-01",
                "endedOn", "2020-06-01", "separatedOn", "2019-06-01"), now).expecting(204);
        JsonNode relations = read().json().get("relations");
        assertThat(relations.at("/0/endedOn").asString()).isEqualTo("2020-06-01");
        assertThat(relations.at("/1/type").asString()).isEqualTo("parent");
        assertThat(relations.at("/1/fromMember").asString()).isEqualTo(mother);
        assertThat(MECHELEN.steps(dossier)).endsWith("relationAdded", "relationAdded", "relationEnded");
    }

    @Test
    void violence_is_told_with_who_says_so() {
        Answer seen = read();
        Map<String, Object> told = Json.object("fromMember", id(seen, 1), "toMember", id(seen, 0), "direction", "directed",
                "forms", Json.list("physical", "strangulation"), "startedOn", "2024-01-01", "source", "police");
        String edge = director.post(at(dossier, "/violenceEdges"), Json.text(told)).expecting(201).text("/id");
        told.put("direction", "mutual");
        put(at(dossier, "/violenceEdges/" + edge), Json.text(told), read()).expecting(204);
        assertThat(read().text("/violence/0/direction")).isEqualTo("mutual");
        told.remove("source");
        assertThat(director.post(at(dossier, "/violenceEdges"), Json.text(told)).expecting(400).text("/issues/0/name")).isEqualTo("source");
        told.put("source", "police");
        told.put("forms", Json.list());
        assertThat(director.post(at(dossier, "/violenceEdges"), Json.text(told)).status()).isEqualTo(400);
    }

    @Test
    void the_same_person_in_two_dossiers_is_known_to_who_reads_both_and_to_nobody_else() {
        String other = MECHELEN.dossierOf(Family.unknownSoFar());
        Someone coordinator = MECHELEN.as("coordinator");
        coordinator.post(at(other, "/assignments"), Json.of("caseDirector", MECHELEN.account("regisseur2"), "note", "Synthetisch")).expecting(201);
        Someone second = MECHELEN.as("regisseur2");
        String here = id(read(), 1);
        String there = second.get(at(other, "/family")).expecting(200).text("/members/1/id");
        List<String> before = List.of(all(director, dossier), all(second, other));
        String absent = identify(director, here, UUID.randomUUID().toString(), there).expecting(404).body();

        assertThat(identify(director, here, other, there).expecting(404).body()).as("not seen is not there").isEqualTo(absent);
        assertThat(identify(second, here, other, there).status()).isEqualTo(404);
        identify(coordinator, here, other, there).expecting(204);

        Answer found = coordinator.get(at(dossier, "/sameMembers")).expecting(200);
        assertThat(found.json().get("items")).singleElement().satisfies(one -> {
            assertThat(one.get("id").asString()).isEqualTo(here);
            assertThat(one.get("dossier").asString()).isEqualTo(other);
            assertThat(one.get("there").asString()).isEqualTo(there);
        });
        assertThat(List.of(all(director, dossier), all(second, other))).as("byte for byte").isEqualTo(before);
        assertThat(coordinator.get(at(dossier, "/family")).body()).as("the identity itself is told to nobody").doesNotContain("identity", "personId");

        director.send("DELETE", at(dossier, "/members/" + here + "/identity"), null, Map.of("If-Match", "*")).expecting(204);
        assertThat(coordinator.get(at(dossier, "/sameMembers")).json().get("items")).isEmpty();
    }

    @Test
    void who_does_not_follow_the_dossier_finds_no_family() {
        for (String login : List.of("regisseur2", "intake", "huisarts", "politie", "beheer", "dpo")) {
            assertThat(MECHELEN.as(login).get(at(dossier, "/family")).status()).as(login).isEqualTo(404);
            assertThat(MECHELEN.as(login).post(at(dossier, "/members"), member("Niemand")).status()).as(login).isEqualTo(404);
        }
    }

    /** Everything that somebody can read about a dossier, tags included. */
    private static String all(Someone someone, String dossier) {
        StringBuilder all = new StringBuilder();
        for (String path : List.of("", "/family", "/sameMembers", "/timeline")) {
            Answer answer = someone.get(at(dossier, path)).expecting(200);
            all.append(answer.header("ETag")).append(answer.body());
        }
        return all.toString();
    }

    private Answer identify(Someone someone, String member, String otherDossier, String otherMember) {
        return someone.send("PUT", at(dossier, "/members/" + member + "/identity"), Json.of("dossier", otherDossier, "member", otherMember),
                Map.of("If-Match", "*"));
    }

    private Answer relate(String from, String type, String to) {
        return director.post(at(dossier, "/relations"), Json.of("fromMember", from, "toMember", to, "type", type));
    }

    private String member(String givenName) {
        return Json.of("givenName", givenName + family.mark(), "familyName", family.name(), "gender", "woman", "informed", "informed", "safetyFlag", true,
                "roles", Json.list(Json.object("role", "other", "source", "centre", "notedOn", "2026-01-05"),
                        Json.object("role", "victim", "source", "family", "notedOn", "2026-01-05", "contested", true)));
    }

    private Answer read() {
        return director.get(at(dossier, "/family")).expecting(200);
    }

    private static JsonNode member(Answer seen, int place) {
        return seen.json().at("/members/" + place);
    }

    private static String id(Answer seen, int place) {
        return member(seen, place).get("id").asString();
    }

    private Answer put(String path, Object body, Answer seen) {
        return director.send("PUT", path, body.toString(), Map.of("If-Match", seen.header("ETag")));
    }

    private static String at(String dossier, String part) {
        return Work.API + "/dossiers/" + dossier + part;
    }
}
