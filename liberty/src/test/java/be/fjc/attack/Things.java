package be.fjc.attack;

import be.fjc.product.Database;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Patience;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Markers;
import be.fjc.testkit.attack.Operation;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What can be asked about. Who stands to it in which way is always the same: {@code huisarts} filed the referral and keeps the draft,
 * {@code regisseur1} directs the dossier, everybody else has nothing to do with it but what their work gives. Every text in it is a word
 * of its own, so that an answer shows which classes were told.
 */
final class Things {

    /**
     * @param ids by the name of the path parameter; one id without a name fits them all
     * @param persons whom it is about, as they stand registered; null when nobody
     */
    record Thing(Map<String, String> ids, JsonNode persons) {

        static Thing of(String id) {
            return new Thing(Map.of("", id), null);
        }

        String name(String part) {
            return persons == null ? null : persons.at("/0/" + part).asString();
        }

        String id(String parameter) {
            return ids.getOrDefault(parameter, ids.get(""));
        }
    }

    private static final String WHEN = "now(), now(), 1, now(), current_date";

    private final String tenant;
    private final Work work;
    private final Markers markers;
    private final Map<String, Thing> shared = new HashMap<>();

    Things(String tenant) {
        this.tenant = tenant;
        this.work = Work.at(tenant);
        this.markers = Markers.at(tenant);
    }

    /** Classes of what the answer tells of these things. */
    Set<String> classesIn(Answer answer) {
        return markers.classesIn(answer.body());
    }

    /** Values for a body that asks about the thing. */
    Map<String, Object> known(String operation, Thing thing) {
        return switch (operation) {
            case "addAccount" -> Known.at(tenant, "login", "proef" + UUID.randomUUID(), "name", "Test Proef (synthetisch)");
            case "addConsultationTable", "changeConsultationTable", "signProtocol", "callMeeting", "moveMeeting", "tableDossier" -> ConsultationTables.known(tenant, thing);
            case "keepApology", "keepAttendance", "addEntry", "changeEntry", "agreeAction" -> Minuted.known(tenant);
            case "addIntervention", "screenIntervention", "feedInterventions" -> PoliceReports.fresh(tenant);
            case "screenMany" -> Known.at(tenant, "interventions", Json.list(thing.id("interventionId")), "reason", "settled", "sitting", null);
            case "askPartner" -> Known.at(tenant, "organisation", "caw");
            case "openAssessment", "contributeAssessment", "concludeAssessment" -> Assessments.known(tenant, thing);
            case "addHouseBan", "setHearing", "keepRuling", "liftHouseBan", "keepJusticeHouseContact" -> Banned.known(tenant, thing);
            case "beginOutreach", "checkContact", "logAttempt", "handOver", "openDossierAfterOutreach" -> Outreached.known(tenant, thing);
            case "addZoneCover" -> Outreached.cover(tenant);
            case "writePlan", "establishPlan", "agreePlan", "evaluatePlan", "makeClientVersion", "draftClientVersion", "imposeMeasure", "breachMeasure", "endMeasure" ->
                    Planned.known(tenant, thing);
            case "startSafetyPlan", "writeSafetyPlan" -> Safe.known(tenant, thing);
            case "changeAccount" -> Known.at(tenant, "capacities", Json.list(Json.object("organisation", "centrum", "roles", Json.list("INTAKE_WORKER"))));
            case "keepDraft" -> Known.at(tenant, "form", "referral", "about", null, "content", Json.object("situation", "Synthetisch"));
            case "changeTrack", "startWait" -> Known.at(tenant, "track", work.track(3));
            case "assignCaseDirector" -> Known.at(tenant, "caseDirector", work.account("regisseur2"));
            case "logAfterCare" -> Known.at(tenant, "reason", null);
            case "withdrawFinding" -> Known.at(tenant, "finding", thing.id("finding"));
            case "admitColleague" -> Known.at(tenant, "account", work.account("politie"), "lastOn", Work.inDays(5), "opens", Json.list("identity"));
            case "sealDossier" -> Known.at(tenant, "circle", Json.list(work.account("regisseur2")));
            case "markConflict" -> Known.at(tenant, "account", NewColleague.added("COORDINATOR").id());
            case "changeTaskDue" -> Known.at(tenant, "dueOn", Work.inDays(9));
            case "chooseDigest" -> Known.at(tenant, "address", "proef@fjc.example");
            case "addSubstitution" -> Known.at(tenant, "substitute", work.account("dubbel"));
            case "correctReferral" -> Known.at(tenant, "persons", thing.persons);
            case "addRelation", "correctRelation", "addViolence", "correctViolence" -> Known.at(tenant,
                    "fromMember", thing.id("fromMember"), "toMember", thing.id("toMember"));
            case "identifyMember" -> Known.at(tenant, "dossier", thing.id("dossier"), "member", thing.id("member"));
            case "mergeMembers" -> Known.at(tenant, "stays", thing.id("memberId"), "goes", thing.id("mergePreviewId"), "taken", null, "agreement", null);
            case "mergeDossiers" -> Known.at(tenant, "goes", thing.id("dossierMergePreviewId"), "trackOf", "stays", "nextContactOf", "stays",
                    "caseDirectorOf", "stays", "joined", null);
            case "setContactRule", "attemptContact" -> Known.at(tenant, "person", person(thing));
            case "addContactDetail" -> Known.at(tenant, "person", person(thing), "kind", "mobile", "secret", null, "municipality", null);
            case "proveAgain" -> Known.at(tenant, "password", RunningProduct.get().password(), "code", null);
            case "changeOwnPassword" -> Known.at(tenant, "currentPassword", "niet het wachtwoord", "newPassword", "een zin die niemand raadt");
            case "confirmAuthenticator" -> Known.at(tenant, "code", "000000");
            case "queryAuditEvents" -> Known.at(tenant, "action", null);
            case "searchReferrals", "searchDossiers" -> Known.at(tenant, "municipality", null, "number", null, "receiptNumber", null,
                    "phone", null, "birthDate", null,
                    "givenName", thing.name("givenName"), "familyName", thing.persons == null ? "Niemand" : thing.name("familyName"));
            default -> Known.at(tenant);
        };
    }

    /** @param ownOne one that may be changed, because nobody else asks for it */
    Thing get(String thing, boolean ownOne) {
        return ownOne ? make(thing) : shared.computeIfAbsent(thing, this::make);
    }

    private Thing make(String thing) {
        return switch (thing) {
            case "new referral" -> about(filed());
            case "looked at" -> about(lookedAt());
            case "decided referral" -> about(decided());
            case "dossier" -> dossier();
            case "hidden dossier" -> hidden(dossier());
            case "family" -> family();
            case "hidden family" -> hidden(family());
            case "doubles" -> doubles();
            case "hidden doubles" -> hidden(doubles());
            case "merged" -> merged();
            case "twice" -> Twice.of(dossier(), dossier());
            case "hidden twice" -> hidden(Twice.of(dossier(), dossier()));
            case "half hidden twice" -> Twice.of(dossier(), hidden(dossier()));
            case "whole" -> Twice.merged(work, dossier(), dossier(), markers.plant("whole", "mergeDossiers", "reason"));
            case "findings" -> findings();
            case "safe contact" -> safeContact("secret");
            case "ordinary detail" -> safeContact("plain");
            case "lifting" -> lifting();
            case "secret number" -> ofFirstPerson(filed());
            case "handed over number" -> ofFirstPerson(decided());
            case "conflict" -> conflict();
            case "note" -> note(dossier());
            case "other note" -> otherNote();
            case "disclosure" -> disclosure();
            case "document" -> document("regisseur1", "R");
            case "table document" -> document("coordinator", "T");
            case "arriving document" -> arriving("regisseur1", "R");
            case "draft" -> draft();
            case "task" -> task();
            case "wait" -> waiting();
            case "closed dossier" -> closed();
            case "hidden closed dossier" -> hidden(closed());
            case "after-care" -> afterCare();
            case "substitution" -> Thing.of(substitution());
            case "digest" -> Thing.of(work.digest("intake"));
            case "notice" -> Thing.of(notice());
            case "account" -> Thing.of(NewColleague.added("INTAKE_WORKER").id());
            case "review" -> review();
            case "emergency" -> emergency();
            case "admission" -> admission();
            case "sealed dossier" -> sealed(other("COORDINATOR"));
            case "own seal" -> sealed(work.as("coordinator"));
            case "table" -> Thing.of(ConsultationTables.made(tenant));
            case "meeting" -> ConsultationTables.meeting(tenant, dossier());
            case "hidden meeting" -> hidden(ConsultationTables.meeting(tenant, dossier()));
            case "agenda item" -> ConsultationTables.item(tenant, dossier(), markers.plant("agenda", "tableDossier", "reason"));
            case "hidden agenda item" -> hidden(ConsultationTables.item(tenant, dossier(), markers.plant("agenda", "tableDossier", "reason")));
            case "soon" -> Minuted.soon(tenant);
            case "minuted" -> minuted();
            case "hidden minuted" -> hidden(minuted());
            case "assessment" -> Assessments.blind(tenant, dossier(), markers);
            case "hidden assessment" -> hidden(Assessments.blind(tenant, dossier(), markers));
            case "begun assessment" -> Assessments.begun(tenant, dossier(), markers);
            case "lowered assessment" -> Assessments.lowered(tenant, dossier(), markers);
            case "intervention" -> PoliceReports.waiting(tenant, markers);
            case "screened intervention" -> PoliceReports.screened(tenant, markers);
            case "intervention at a table" -> PoliceReports.atTable(tenant, markers);
            case "arriving batch" -> PoliceReports.batch(tenant, false, false);
            case "batch" -> PoliceReports.batch(tenant, true, false);
            case "brought batch" -> PoliceReports.batch(tenant, true, true);
            case "nobody banned" -> Banned.nobody(tenant, markers);
            case "house ban" -> Banned.ban(tenant, markers);
            case "house ban of long ago" -> Banned.longAgo(tenant, markers);
            case "family to reach" -> Outreached.family(tenant, markers);
            case "drafted plan" -> Planned.drafted(tenant, dossier(), markers);
            case "plan" -> Planned.established(tenant, dossier(), markers);
            case "hidden plan" -> hidden(Planned.established(tenant, dossier(), markers));
            case "client version" -> Planned.forTheMother(tenant, dossier(), markers);
            case "measure" -> Planned.measure(tenant, dossier(), markers);
            case "hidden measure" -> hidden(Planned.measure(tenant, dossier(), markers));
            case "safety plan" -> Safe.plan(tenant, dossier(), markers);
            case "hidden safety plan" -> hidden(Safe.plan(tenant, dossier(), markers));
            case "none", "-" -> Thing.of(UUID.randomUUID().toString());
            default -> throw new IllegalArgumentException("there is no thing called " + thing);
        };
    }

    private Thing minuted() {
        return Minuted.item(tenant, dossier(), markers.plant("minuted", "addEntry", "wording"), markers.plant("minuted", "agreeAction", "actionTitle"),
                markers.plant("minuted", "answerInquiry", "answerText"));
    }

    private Answer did(String login, String operation, String id) {
        Operation known = Operation.named(tenant, operation);
        return markers.send(work.as(login), known, known.at(parameter -> id), operation, Known.at(tenant), Map.of()).expecting(201);
    }

    private String filed() {
        return did("huisarts", "fileReferral", "").text("/id");
    }

    private String lookedAt() {
        String referral = filed();
        did("intake", "lookFirst", referral);
        return referral;
    }

    private String decided() {
        String referral = lookedAt();
        did("intake", "decideReferral", referral);
        return referral;
    }

    private Thing about(String referral) {
        Answer registered = work.as("coordinator").get(Work.API + "/referrals/" + referral + "/registration").expecting(200);
        return new Thing(Map.of("", referral), registered.json().get("persons"));
    }

    /** Somebody whose number that nobody may come to know the referral names; a dossier that opened keeps it. */
    private Thing ofFirstPerson(String referral) {
        Thing about = about(referral);
        return new Thing(Map.of("referralId", referral, "personId", about.persons.at("/0/id").asString()), about.persons);
    }

    private Thing dossier() {
        String referral = decided();
        String dossier = work.as("coordinator").get(Work.API + "/referrals/" + referral).expecting(200).text("/dossierId");
        did("regisseur1", "logContact", dossier);
        work.weighSafety(dossier);
        return new Thing(Map.of("", dossier), about(referral).persons);
    }

    /** A dossier in which something of every kind was found out; {@code finding} is the incident. */
    private Thing findings() {
        Thing dossier = dossier();
        String incident = did("regisseur1", "recordIncident", dossier.id("")).text("/id");
        for (String operation : new String[] {"recordObservation", "recordFactor", "recordSupportFigure", "recordService"}) {
            did("regisseur1", operation, dossier.id(""));
        }
        return new Thing(Map.of("", dossier.id(""), "finding", incident), dossier.persons);
    }

    /** A dossier whose members have a relation and violence between them; one of them may be in another dossier too. */
    private Thing family() {
        Thing dossier = dossier();
        Thing other = dossier();
        String path = Work.API + "/dossiers/" + dossier.id("");
        Someone director = work.as("regisseur1");
        String from = member(dossier, 0);
        String to = member(dossier, 1);
        String relation = director.post(path + "/relations", Json.of("fromMember", from, "toMember", to, "type", "sibling")).expecting(201).text("/id");
        String edge = director.post(path + "/violenceEdges", Json.of("fromMember", from, "toMember", to, "direction", "unclear",
                "forms", Json.list("threats"), "source", "police")).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "memberId", from, "relationId", relation, "violenceEdgeId", edge, "fromMember", from,
                "toMember", to, "dossier", other.id(""), "member", member(other, 0)), dossier.persons);
    }

    /** Two of a family between whom nothing stands. */
    private Thing doubles() {
        Thing dossier = dossier();
        String goes = member(dossier, 1);
        return new Thing(Map.of("dossierId", dossier.id(""), "memberId", member(dossier, 0), "mergePreviewId", goes), dossier.persons);
    }

    private Thing merged() {
        Thing doubles = doubles();
        String reason = markers.plant("merge", "mergeMembers", "reason");
        String id = work.as("regisseur1").send("POST", Work.API + "/dossiers/" + doubles.id("dossierId") + "/memberMerges",
                Json.of("stays", doubles.id("memberId"), "goes", doubles.id("mergePreviewId"), "reason", reason), Map.of("If-Match", "*"))
                .expecting(201).text("/id");
        return new Thing(Map.of("dossierId", doubles.id("dossierId"), "memberMergeId", id), doubles.persons);
    }

    private String member(Thing dossier, int place) {
        return work.as("regisseur1").get(Work.API + "/dossiers/" + dossier.id("") + "/family").expecting(200).text("/members/" + place + "/id");
    }

    /** One that the coordinator has a conflict of interest with. */
    private Thing hidden(Thing dossier) {
        NewColleague other = NewColleague.atWork("COORDINATOR");
        Someone.withToken(tenant, Someone.freshToken(tenant, other.login(), NewColleague.OWN_PASSWORD))
                .post(conflicts(dossier), Json.of("account", work.account("coordinator"), "reason", "Buur")).expecting(201);
        return dossier;
    }

    /** One of the family, as the dossier knows them. */
    private String person(Thing thing) {
        Answer dossier = work.as("regisseur1").get(Work.API + "/dossiers/" + thing.id("dossierId"));
        return dossier.status() == 200 ? dossier.text("/persons/0/id") : UUID.randomUUID().toString();
    }

    /** Somebody with whom contact was agreed, and who is reached at one place. @param kept {@code plain} or {@code secret} */
    private Thing safeContact(String kept) {
        Thing dossier = dossier();
        Map<String, Object> known = Known.at(tenant, "person", person(dossier));
        Map<String, Object> detail = Known.at(tenant, "person", person(dossier), "kind", "stayAddress", "municipality", null,
                kept.equals("plain") ? "secret" : "plain", null);
        String rule = sent("setContactRule", dossier, known);
        return new Thing(Map.of("dossierId", dossier.id(""), "contactRuleId", rule, "contactDetailId", sent("addContactDetail", dossier, detail)),
                dossier.persons);
    }

    private String sent(String operation, Thing dossier, Map<String, Object> known) {
        Operation its = Operation.named(tenant, operation);
        return markers.send(work.as("regisseur1"), its, its.at(dossier::id), operation, known, Map.of()).expecting(201).text("/id");
    }

    /** A secret detail that somebody else asks to make an ordinary one. */
    private Thing lifting() {
        Thing thing = safeContact("secret");
        NewColleague other = NewColleague.atWork("COORDINATOR");
        Someone.withToken(tenant, Someone.freshToken(tenant, other.login(), NewColleague.OWN_PASSWORD))
                .post(Work.API + "/dossiers/" + thing.id("dossierId") + "/contactDetails/" + thing.id("contactDetailId") + "/liftings",
                        Json.of("reason", "Synthetisch")).expecting(201);
        return thing;
    }

    private Thing conflict() {
        Thing dossier = dossier();
        String reason = markers.plant("conflict", "markConflict", "reason");
        String account = NewColleague.added("COORDINATOR").id();
        String id = work.as("coordinator").post(conflicts(dossier), Json.of("account", account, "reason", reason)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "conflictId", id), dossier.persons);
    }

    private Thing note(Thing dossier) {
        return new Thing(Map.of("dossierId", dossier.id(""), "noteId", did("regisseur1", "addNote", dossier.id("")).text("/id")), dossier.persons);
    }

    /** Of the organisation of regisseur1, in a dossier that regisseur2 directs since. */
    private Thing otherNote() {
        Thing note = note(dossier());
        work.as("coordinator").post(Work.API + "/dossiers/" + note.id("dossierId") + "/assignments",
                Json.of("caseDirector", work.account("regisseur2"), "note", "Synthetisch")).expecting(201);
        return note;
    }

    private Thing disclosure() {
        Thing dossier = dossier();
        did("coordinator", "recordDisclosure", dossier.id(""));
        return dossier;
    }

    private Thing document(String login, String classification) {
        Thing document = arriving(login, classification);
        work.as(login).post(Work.API + "/dossiers/" + document.id("dossierId") + "/documents/" + document.id("documentId") + "/parts",
                Json.of("part", 0, "content", "U3ludGhldGlzY2gsIGVlbiB2ZXJzbGFnLg==")).expecting(201);
        return document;
    }

    /** Announced by who has still to send it. */
    private Thing arriving(String login, String classification) {
        Thing dossier = dossier();
        String name = markers.plant("document", "startDocument", "fileName") + ".txt";
        String id = work.as(login).post(Work.API + "/dossiers/" + dossier.id("") + "/documents",
                Json.of("fileName", name, "classification", classification, "size", 25)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "documentId", id), dossier.persons);
    }

    /** Given to the doctors, about one of the family. */
    private Thing task() {
        Thing dossier = dossier();
        String title = markers.plant("task", "addTask", "title");
        Answer read = work.as("regisseur1").get(Work.API + "/dossiers/" + dossier.id("")).expecting(200);
        String id = work.as("regisseur1").post(Work.API + "/dossiers/" + dossier.id("") + "/tasks", Json.of("title", title, "safety", true,
                "priority", "high", "dueOn", Work.inDays(5), "organisation", "huisartsen",
                "members", Json.list(read.text("/persons/0/id")))).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "taskId", id), dossier.persons);
    }

    /** A dossier that waits for the chain approach. */
    private Thing waiting() {
        Thing dossier = dossier();
        return new Thing(Map.of("dossierId", dossier.id(""),
                "waitId", sent("startWait", dossier, Known.at(tenant, "track", work.track(3)))), dossier.persons);
    }

    /** A closed dossier with its first moment of after-care. */
    private Thing closed() {
        Thing dossier = dossier();
        did("regisseur1", "closeDossier", dossier.id(""));
        String moment = work.as("regisseur1").get(Work.API + "/dossiers/" + dossier.id("") + "/afterCares").expecting(200).text("/items/0/id");
        return new Thing(Map.of("", dossier.id(""), "afterCareId", moment), dossier.persons);
    }

    /** One that is logged. */
    private Thing afterCare() {
        Thing closed = closed();
        sent("logAfterCare", closed, Known.at(tenant, "reason", null));
        return closed;
    }

    private String substitution() {
        return work.as("intake").post(Work.API + "/substitutions", Json.of("substitute", work.account("coordinator"),
                "firstOn", Work.inDays(1), "lastOn", Work.inDays(5))).expecting(201).text("/id");
    }

    private static String conflicts(Thing dossier) {
        return Work.API + "/dossiers/" + dossier.id("dossierId") + "/conflicts";
    }

    private Thing draft() {
        String id = UUID.randomUUID().toString();
        String situation = markers.plant("draft", "keepDraft", "situation");
        work.as("huisarts").send("PUT", Work.API + "/drafts/" + id, Json.of("form", "referral", "content", Json.object("situation", situation)), Map.of("If-None-Match", "*")).expecting(201);
        return Thing.of(id);
    }

    /** A dossier with something safety-critical in it, and a note, that another case director opened in an emergency. */
    private Thing emergency() {
        Thing thing = safeContact("secret");
        did("regisseur1", "addNote", thing.id("dossierId"));
        String reason = markers.plant("emergency", "openInEmergency", "reason");
        String id = Someone.withToken(tenant, Someone.freshToken(tenant, "regisseur2", RunningProduct.get().password()))
                .post(Work.API + "/dossiers/" + thing.id("dossierId") + "/emergencies", Json.of("occasion", "acuteDanger", "reason", reason))
                .expecting(201).text("/id");
        Map<String, String> ids = new HashMap<>(thing.ids());
        ids.put("emergencyId", id);
        return new Thing(Map.copyOf(ids), thing.persons);
    }

    /** A dossier that the police may read a part of. */
    private Thing admission() {
        Thing dossier = dossier();
        String reason = markers.plant("admission", "admitColleague", "reason");
        String id = work.as("regisseur1").post(Work.API + "/dossiers/" + dossier.id("") + "/admissions", Json.of("account", work.account("politie"),
                "opens", Json.list("identity"), "lastOn", Work.inDays(5), "basis", "consent", "reason", reason)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "admissionId", id), dossier.persons);
    }

    /** A dossier of which only this coordinator knows, and who directs it. */
    private Thing sealed(Someone coordinator) {
        Thing dossier = dossier();
        String reason = markers.plant("seal", "sealDossier", "reason");
        String id = coordinator.post(Work.API + "/dossiers/" + dossier.id("") + "/seals", Json.of("reason", reason)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "sealId", id), dossier.persons);
    }

    private Someone other(String role) {
        return Someone.withToken(tenant, Someone.freshToken(tenant, NewColleague.atWork(role).login(), NewColleague.OWN_PASSWORD));
    }

    /** Unusual access of somebody, as it is found at night. */
    private Thing review() {
        String id = UUID.randomUUID().toString();
        Database.of(tenant).run("INSERT INTO platform_audit_review (id, rule, account, subject_type, day, first_at, last_at, times, raised_at, due_on, version)"
                + " VALUES ('" + id + "', 'manyRefusals', '" + UUID.randomUUID() + "', 'day', current_date, " + WHEN + ", 0)");
        return Thing.of(id);
    }

    /** The general practitioner is told that a referral was decided, a moment later. */
    private String notice() {
        String receipt = work.as("huisarts").get(Work.API + "/referrals/" + decided()).expecting(200).text("/receiptNumber");
        return Patience.until(Duration.ofSeconds(20), () -> {
            Answer start = work.as("huisarts").get(Work.API + "/startScreen").expecting(200);
            for (var notice : start.json().path("notices")) {
                if (notice.path("receiptNumber").asString("").equals(receipt)) {
                    return notice.path("id").asString();
                }
            }
            return null;
        });
    }
}
