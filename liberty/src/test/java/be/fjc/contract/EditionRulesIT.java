package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static java.util.Map.entry;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.fjc.contract.Readings.Reading;
import be.fjc.product.Bans;
import be.fjc.product.Family;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.Minutes;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.contract.Operation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Nobody overwrites what they have not seen: every change of something with editions, on an edition that never was. */
class EditionRulesIT {

    private static final Map<String, String> STALE = Map.of("If-Match", "\"987654321.nooitgezien.x\"");

    /** In the body of what joins two dossiers; the other one must be there before its edition can be old. */
    private static final String OTHER_DOSSIER = "goes";

    /** Things that intake made, of oneself or of the short chain. */
    private static final Set<String> OF_INTAKE =
            Set.of("substitutionId", "choiceId", "interventionId", "batchId", "houseBanId", "outreachId");

    @TestFactory
    Stream<DynamicTest> in_a_centre() {
        Map<String, String> made = made(Work.at("mechelen"));
        Staff staff = Staff.at("mechelen");
        staff.as("huisarts").send("PUT", Work.API + "/drafts/" + UUID.randomUUID(), "{\"form\": \"referral\", \"content\": {\"situation\": \"Synthetisch\"}}",
                Map.of("If-None-Match", "*")).expecting(201);
        Readings readings = new Readings(staff);
        return staff.operations()
                .filter(operation -> operation.names("header").contains("If-Match") && operation.statuses().contains(412))
                .map(operation -> dynamicTest("X1: " + operation + " refuses an old edition", () -> refused(operation, readings, made)));
    }

    /** A dossier with what does not stand in every one of them. */
    private static Map<String, String> made(Work work) {
        String dossier = work.dossierOf(Family.unknownSoFar());
        Someone director = work.as("regisseur1");
        String path = Work.API + "/dossiers/" + dossier;
        Answer family = director.get(path + "/family").expecting(200);
        String relation = director.post(path + "/relations", Json.of("fromMember", family.text("/members/0/id"), "toMember",
                family.text("/members/1/id"), "type", "housemate")).expecting(201).text("/id");
        String edge = director.post(path + "/violenceEdges", Json.of("fromMember", family.text("/members/0/id"), "toMember",
                family.text("/members/1/id"), "direction", "unclear", "forms", Json.list("threats"), "source", "police")).expecting(201).text("/id");
        String note = director.post(path + "/notes", Json.of("kind", "conversation", "text", "Synthetisch gesprek.")).expecting(201).text("/id");
        String document = director.post(path + "/documents", Json.of("fileName", "verslag.txt", "classification", "R", "size", 3)).expecting(201).text("/id");
        director.post(path + "/documents/" + document + "/parts", Json.of("part", 0, "content", "YWJj")).expecting(201);
        String wait = director.post(path + "/waits", Json.of("track", work.track(3), "danger", "concern", "note", "Synthetisch")).expecting(201).text("/id");
        String substitution = work.as("intake").post(Work.API + "/substitutions", Json.of("substitute", work.account("coordinator"),
                "firstOn", Work.inDays(1), "lastOn", Work.inDays(5))).expecting(201).text("/id");
        String merge = director.send("POST", path + "/memberMerges", Json.of("stays", family.text("/members/2/id"), "goes", family.text("/members/3/id"),
                "reason", "Synthetisch"), Map.of("If-Match", "*")).expecting(201).text("/id");
        String whole = director.post(path + "/dossierMerges", Json.of("goes", work.dossierOf(Family.unknownSoFar()), "reason", "Synthetisch"))
                .expecting(201).text("/id");
        Map<String, String> made = new HashMap<>(onAgenda(dossier));
        made.putAll(reported());
        made.put("outreachId", work.as("intake").post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention",
                Bans.at("mechelen").intervention("TST-Testlijster", "Synthetisch"), "level", 1)).expecting(201).text("/id"));
        made.put("houseBanId", Bans.at("mechelen").ban(Duration.ofDays(2)));
        made.putAll(Map.ofEntries(entry("dossierId", dossier), entry("memberMergeId", merge), entry("relationId", relation), entry("violenceEdgeId", edge),
                entry("noteId", note), entry("documentId", document), entry("substitutionId", substitution), entry("choiceId", work.digest("intake")),
                entry("waitId", wait), entry("dossierMergeId", whole), entry(OTHER_DOSSIER, work.dossierOf(Family.unknownSoFar())),
                entry("afterCareId", UUID.randomUUID().toString())));
        return made;
    }

    private static Map<String, String> reported() {
        Interventions reports = Interventions.at("mechelen");
        Someone intake = reports.work().as("intake");
        return Map.of("interventionId", reports.added(), "batchId",
                reports.sent(intake, Interventions.file(List.of(reports.row(Interventions.number(), reports.work().municipality(), false)))));
    }

    private static Map<String, String> onAgenda(String dossier) {
        Tables tables = Tables.at("mechelen");
        String table = tables.ready("centrum", "huisartsen");
        Minutes minutes = Minutes.at(tables, table).bound(tables.work().as("coordinator"));
        String item = minutes.item(dossier, "Synthetisch", "centrum", "huisartsen");
        String entry = tables.work().as("coordinator").post(item + "/entries", Minutes.fact("centrum", "Synthetisch")).expecting(201).text("/id");
        Map<String, String> made = new HashMap<>(planned(dossier));
        made.putAll(Map.of("consultationTableId", table, "meetingId", minutes.id(), "agendaItemId", item.substring(item.lastIndexOf('/') + 1),
                "entryId", entry, "inquiryId", minutes.ask(item, "huisartsen"), "assessmentId", Risk.at("mechelen").opened(dossier, "lokale-politie")));
        return made;
    }

    private static Map<String, String> planned(String dossier) {
        List<String> family = Risk.at("mechelen").members(dossier);
        String measure = Work.at("mechelen").as("regisseur1").post(Plans.measuresOf(dossier), Json.text(Plans.ban(family.get(1), family.get(0), 90)))
                .expecting(201).text("/id");
        return Map.of("planId", Plans.at("mechelen").established(dossier, "Synthetisch", family), "measureId", measure,
                "safetyPlanId", SafetyPlans.at("mechelen").started(dossier, family.get(0), null));
    }

    /** Some are not allowed at all; whoever is must hear that the edition is old. */
    private static void refused(Operation operation, Readings readings, Map<String, String> made) {
        String login = OF_INTAKE.stream().anyMatch(operation.names("path")::contains) ? "intake"
                : operation.names("path").contains("inquiryId") ? "huisarts" : Stream.of("consultationTableId", "meetingId").anyMatch(operation.names("path")::contains) ? "coordinator" : "regisseur1";
        Stream<Reading> owner = made.keySet().containsAll(operation.names("path"))
                ? Stream.of(new Reading(operation, Work.at("mechelen").as(login), operation.address(made::get)))
                : Stream.empty();
        assertThat(Stream.concat(owner, readings.candidates(operation)).map(candidate -> sent(candidate, made)).filter(answer -> answer.status() != 403
                && answer.status() != 404).limit(1)).hasSize(1).allSatisfy(answer -> {
            Proper.problem(answer, 412);
            assertThat(answer.text("/type")).endsWith(":editionIsOld");
        });
    }

    private static Answer sent(Reading candidate, Map<String, String> made) {
        Operation operation = candidate.operation();
        String body = operation.body().isEmpty() ? null : body(operation, candidate, made).toString();
        return candidate.who().send(operation.method(), candidate.path(), body, STALE);
    }

    /** What is there now as far as the change takes it, else the example. */
    private static ObjectNode body(Operation operation, Reading candidate, Map<String, String> made) {
        ObjectNode body = Staff.example(operation);
        if (operation.path().endsWith("/dossierMerges")) {
            body.put(OTHER_DOSSIER, made.get(OTHER_DOSSIER));
        }
        Answer now = candidate.who().get(candidate.path());
        if (operation.method().equals("PUT") && now.status() == 200) {
            JsonNode schema = operation.body().orElseThrow();
            schema.path("properties").propertyNames().forEach(name -> {
                if (now.json().has(name)) {
                    body.set(name, now.json().get(name));
                }
            });
        }
        return body;
    }
}
