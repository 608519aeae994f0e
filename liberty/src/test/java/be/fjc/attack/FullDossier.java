package be.fjc.attack;

import be.fjc.product.Bans;
import be.fjc.product.Family;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Body;
import be.fjc.testkit.attack.Operation;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A dossier with something of every kind in it, directed by regisseur1.
 *
 * @param ids by the name of the path parameter that takes them; {@code receipt}, {@code number} and {@code report} are numbers to look it up by
 */
record FullDossier(Map<String, String> ids) {

    private static final String TENANT = "mechelen";
    private static final Work WORK = Work.at(TENANT);

    /**
     * @param filing who refers the family
     * @param organisation code of the one that is given a task in it
     */
    static FullDossier of(Family family, Someone filing, String organisation) {
        FullDossier full = new FullDossier(new HashMap<>());
        full.open(family, filing);
        full.fill(family, organisation);
        return full;
    }

    String id(String parameter) {
        return ids.get(parameter);
    }

    /** Its address, as one of these parts. */
    String path(String part) {
        return Work.API + "/dossiers/" + id("dossierId") + part;
    }

    private void open(Family family, Someone filing) {
        var filed = filing.post(Work.API + "/referrals", Json.text(family.referral(WORK.municipality()))).expecting(201);
        ids.put("referralId", filed.text("/id"));
        ids.put("receipt", filed.text("/receiptNumber"));
        WORK.look(id("referralId"));
        ids.put("dossierId", WORK.accept(id("referralId"), "Opgenomen " + family.mark(), 2));
        var read = WORK.as("regisseur1").get(path("/family")).expecting(200);
        ids.put("number", read.text("/number"));
        ids.put("memberId", read.text("/members/0/id"));
        ids.put("otherMemberId", read.text("/members/1/id"));
    }

    private void fill(Family family, String organisation) {
        String member = id("memberId");
        String other = id("otherMemberId");
        ids.put("report", "PV " + family.mark());
        WORK.logContact(id("dossierId"), "Gebeld " + family.mark());
        WORK.weighSafety(id("dossierId"));
        ids.put("relationId", posted("/relations", Json.of("fromMember", member, "toMember", other, "type", "sibling")));
        ids.put("violenceEdgeId", posted("/violenceEdges", Json.of("fromMember", member, "toMember", other, "direction", "unclear",
                "forms", Json.list("threats"), "source", "police")));
        keep("finding", "recordIncident", "policeReportNumber", id("report"));
        keep("contactRuleId", "setContactRule", "person", member);
        keep("contactDetailId", "addContactDetail", "person", member, "kind", "stayAddress", "plain", null, "municipality", null);
        keep("noteId", "addNote");
        keep("waitId", "startWait", "track", WORK.track(3));
        keep("taskId", "addTask", "organisation", organisation);
        keep("disclosure", "recordDisclosure");
        keep("documentId", "startDocument", "fileName", "verslag.txt", "classification", "R");
        Tables.at(TENANT).ready(organisation);
        ids.put("assessmentId", Risk.at(TENANT).opened(id("dossierId"), organisation));
        ids.put("planId", Plans.at(TENANT).established(id("dossierId"), "Synthetisch", Risk.at(TENANT).members(id("dossierId"))));
        ids.put("clientVersionId", Plans.at(TENANT).made(id("planId"), member));
        ids.put("measureId", WORK.as("regisseur1").post(Plans.measuresOf(id("dossierId")), Json.text(Plans.ban(other, member, 90))).expecting(201).text("/id"));
        reported(family);
        ids.put("safetyPlanId", SafetyPlans.at(TENANT).started(id("dossierId"), member, "Synthetisch"));
        ids.put("safetyVersionId", SafetyPlans.at(TENANT).version(id("safetyPlanId")));
        ids.put("safetyPaperId", SafetyPlans.print(WORK.as("regisseur1"), id("safetyPlanId")).expecting(201).text("/id"));
        posted("/documents/" + id("documentId") + "/parts", Json.of("part", 0, "content", "U3ludGhldGlzY2gsIGVlbiB2ZXJzbGFnLg=="));
    }

    /** What the police reported of it, with somebody who may not come home and somebody who reaches out. */
    private void reported(Family family) {
        Someone intake = WORK.as("intake");
        String intervention = intake.post(Interventions.ALL, Interventions.body(id("report"), WORK.municipality())
                .replace("TST-Voorbeeld", family.name()).replaceFirst("2026-11-01T20:15:00Z", Bans.ago(Duration.ofMinutes(1)))).expecting(201).text("/id");
        intake.post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 1)).expecting(201);
        ids.put("interventionId", intervention);
        ids.put("outreachId", intervention);
        ids.put("houseBanId", Bans.at(TENANT).ban(intervention, Duration.ofDays(2), "Synthetische kade").expecting(201).text("/id"));
    }

    private String posted(String part, String body) {
        return WORK.as("regisseur1").post(path(part), body).expecting(201).text("/id");
    }

    private void keep(String parameter, String operation, Object... known) {
        Operation its = Operation.named(TENANT, operation);
        String body = new Body(its, Known.at(TENANT, known)).with((place, longest) -> "Synthetisch");
        ids.put(parameter, WORK.as("regisseur1").post(its.at(this::id), body).expecting(201).text("/id"));
    }
}
