package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Markers;
import be.fjc.testkit.attack.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Referrals and dossiers with what is in them, each made by who does so at work; see {@link Things} for who that is. */
final class CaseFiles {

    private final String tenant;
    private final Work work;
    private final Markers markers;

    CaseFiles(String tenant, Markers markers) {
        this.tenant = tenant;
        this.work = Work.at(tenant);
        this.markers = markers;
    }

    Answer did(String login, String operation, String id) {
        Operation known = Operation.named(tenant, operation);
        return markers.send(work.as(login), known, known.at(parameter -> id), operation, Known.at(tenant), Map.of()).expecting(201);
    }

    String filed() {
        return did("huisarts", "fileReferral", "").text("/id");
    }

    String lookedAt() {
        String referral = filed();
        did("intake", "lookFirst", referral);
        return referral;
    }

    String decided() {
        String referral = lookedAt();
        did("intake", "decideReferral", referral);
        return referral;
    }

    Thing about(String referral) {
        Answer registered = work.as("coordinator").get(Work.API + "/referrals/" + referral + "/registration").expecting(200);
        return new Thing(Map.of("", referral), registered.json().get("persons"));
    }

    /** Somebody whose number that nobody may come to know the referral names; a dossier that opened keeps it. */
    Thing ofFirstPerson(String referral) {
        Thing about = about(referral);
        return new Thing(Map.of("referralId", referral, "personId", about.persons().at("/0/id").asString()), about.persons());
    }

    Thing dossier() {
        String referral = decided();
        String dossier = work.as("coordinator").get(Work.API + "/referrals/" + referral).expecting(200).text("/dossierId");
        did("regisseur1", "logContact", dossier);
        work.weighSafety(dossier);
        return new Thing(Map.of("", dossier), about(referral).persons());
    }

    /** A dossier in which something of every kind was found out; {@code finding} is the incident. */
    Thing findings() {
        Thing dossier = dossier();
        String incident = did("regisseur1", "recordIncident", dossier.id("")).text("/id");
        for (String operation : new String[] {"recordObservation", "recordFactor", "recordSupportFigure", "recordService"}) {
            did("regisseur1", operation, dossier.id(""));
        }
        return new Thing(Map.of("", dossier.id(""), "finding", incident), dossier.persons());
    }

    /** A dossier whose members have a relation and violence between them; one of them may be in another dossier too. */
    Thing family() {
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
                "toMember", to, "dossier", other.id(""), "member", member(other, 0)), dossier.persons());
    }

    /** Two of a family between whom nothing stands. */
    Thing doubles() {
        Thing dossier = dossier();
        String goes = member(dossier, 1);
        return new Thing(Map.of("dossierId", dossier.id(""), "memberId", member(dossier, 0), "mergePreviewId", goes), dossier.persons());
    }

    Thing merged() {
        Thing doubles = doubles();
        String reason = markers.plant("merge", "mergeMembers", "reason");
        String id = work.as("regisseur1").send("POST", Work.API + "/dossiers/" + doubles.id("dossierId") + "/memberMerges",
                Json.of("stays", doubles.id("memberId"), "goes", doubles.id("mergePreviewId"), "reason", reason), Map.of("If-Match", "*"))
                .expecting(201).text("/id");
        return new Thing(Map.of("dossierId", doubles.id("dossierId"), "memberMergeId", id), doubles.persons());
    }

    String member(Thing dossier, int place) {
        return work.as("regisseur1").get(Work.API + "/dossiers/" + dossier.id("") + "/family").expecting(200).text("/members/" + place + "/id");
    }

    /** One that the coordinator has a conflict of interest with. */
    Thing hidden(Thing dossier) {
        NewColleague other = NewColleague.atWork("COORDINATOR");
        Someone.withToken(tenant, Someone.freshToken(tenant, other.login(), NewColleague.OWN_PASSWORD))
                .post(conflicts(dossier), Json.of("account", work.account("coordinator"), "reason", "Buur")).expecting(201);
        return dossier;
    }

    /** One of the family, as the dossier knows them. */
    String person(Thing thing) {
        Answer dossier = work.as("regisseur1").get(Work.API + "/dossiers/" + thing.id("dossierId"));
        return dossier.status() == 200 ? dossier.text("/persons/0/id") : UUID.randomUUID().toString();
    }

    /** Somebody with whom contact was agreed, and who is reached at one place. @param kept {@code plain} or {@code secret} */
    Thing safeContact(String kept) {
        Thing dossier = dossier();
        Map<String, Object> known = Known.at(tenant, "person", person(dossier));
        Map<String, Object> detail = Known.at(tenant, "person", person(dossier), "kind", "stayAddress", "municipality", null,
                kept.equals("plain") ? "secret" : "plain", null);
        String rule = sent("setContactRule", dossier, known);
        return new Thing(Map.of("dossierId", dossier.id(""), "contactRuleId", rule, "contactDetailId", sent("addContactDetail", dossier, detail)),
                dossier.persons());
    }

    String sent(String operation, Thing dossier, Map<String, Object> known) {
        Operation its = Operation.named(tenant, operation);
        return markers.send(work.as("regisseur1"), its, its.at(dossier::id), operation, known, Map.of()).expecting(201).text("/id");
    }

    /** A secret detail that somebody else asks to make an ordinary one. */
    Thing lifting() {
        Thing thing = safeContact("secret");
        NewColleague other = NewColleague.atWork("COORDINATOR");
        Someone.withToken(tenant, Someone.freshToken(tenant, other.login(), NewColleague.OWN_PASSWORD))
                .post(Work.API + "/dossiers/" + thing.id("dossierId") + "/contactDetails/" + thing.id("contactDetailId") + "/liftings",
                        Json.of("reason", "Synthetisch")).expecting(201);
        return thing;
    }

    Thing conflict() {
        Thing dossier = dossier();
        String reason = markers.plant("conflict", "markConflict", "reason");
        String account = NewColleague.added("COORDINATOR").id();
        String id = work.as("coordinator").post(conflicts(dossier), Json.of("account", account, "reason", reason)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "conflictId", id), dossier.persons());
    }

    Thing note(Thing dossier) {
        return new Thing(Map.of("dossierId", dossier.id(""), "noteId", did("regisseur1", "addNote", dossier.id("")).text("/id")), dossier.persons());
    }

    /** Of the organisation of regisseur1, in a dossier that regisseur2 directs since. */
    Thing otherNote() {
        Thing note = note(dossier());
        work.as("coordinator").post(Work.API + "/dossiers/" + note.id("dossierId") + "/assignments",
                Json.of("caseDirector", work.account("regisseur2"), "note", "Synthetisch")).expecting(201);
        return note;
    }

    Thing disclosure() {
        Thing dossier = dossier();
        did("coordinator", "recordDisclosure", dossier.id(""));
        return dossier;
    }

    Thing document(String login, String classification) {
        Thing document = arriving(login, classification);
        work.as(login).post(Work.API + "/dossiers/" + document.id("dossierId") + "/documents/" + document.id("documentId") + "/parts",
                Json.of("part", 0, "content", "U3ludGhldGlzY2gsIGVlbiB2ZXJzbGFnLg==")).expecting(201);
        return document;
    }

    /** Announced by who has still to send it. */
    Thing arriving(String login, String classification) {
        Thing dossier = dossier();
        String name = markers.plant("document", "startDocument", "fileName") + ".txt";
        String id = work.as(login).post(Work.API + "/dossiers/" + dossier.id("") + "/documents",
                Json.of("fileName", name, "classification", classification, "size", 25)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "documentId", id), dossier.persons());
    }

    /** Given to the doctors, about one of the family. */
    Thing task() {
        Thing dossier = dossier();
        String title = markers.plant("task", "addTask", "title");
        Answer read = work.as("regisseur1").get(Work.API + "/dossiers/" + dossier.id("")).expecting(200);
        String id = work.as("regisseur1").post(Work.API + "/dossiers/" + dossier.id("") + "/tasks", Json.of("title", title, "safety", true,
                "priority", "high", "dueOn", Work.inDays(5), "organisation", "huisartsen",
                "members", Json.list(read.text("/persons/0/id")))).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "taskId", id), dossier.persons());
    }

    /** A dossier that waits for the chain approach. */
    Thing waiting() {
        Thing dossier = dossier();
        return new Thing(Map.of("dossierId", dossier.id(""),
                "waitId", sent("startWait", dossier, Known.at(tenant, "track", work.track(3)))), dossier.persons());
    }

    /** A closed dossier with its first moment of after-care. */
    Thing closed() {
        Thing dossier = dossier();
        did("regisseur1", "closeDossier", dossier.id(""));
        String moment = work.as("regisseur1").get(Work.API + "/dossiers/" + dossier.id("") + "/afterCares").expecting(200).text("/items/0/id");
        return new Thing(Map.of("", dossier.id(""), "afterCareId", moment), dossier.persons());
    }

    /** One that is logged. */
    Thing afterCare() {
        Thing closed = closed();
        sent("logAfterCare", closed, Known.at(tenant, "reason", null));
        return closed;
    }

    static String conflicts(Thing dossier) {
        return Work.API + "/dossiers/" + dossier.id("dossierId") + "/conflicts";
    }

    Thing draft() {
        String id = UUID.randomUUID().toString();
        String situation = markers.plant("draft", "keepDraft", "situation");
        work.as("huisarts").send("PUT", Work.API + "/drafts/" + id, Json.of("form", "referral", "content", Json.object("situation", situation)), Map.of("If-None-Match", "*")).expecting(201);
        return Thing.of(id);
    }

    /** A dossier with something safety-critical in it, and a note, that another case director opened in an emergency. */
    Thing emergency() {
        Thing thing = safeContact("secret");
        did("regisseur1", "addNote", thing.id("dossierId"));
        String reason = markers.plant("emergency", "openInEmergency", "reason");
        String id = Someone.withToken(tenant, Someone.freshToken(tenant, "regisseur2", RunningProduct.get().password()))
                .post(Work.API + "/dossiers/" + thing.id("dossierId") + "/emergencies", Json.of("occasion", "acuteDanger", "reason", reason))
                .expecting(201).text("/id");
        Map<String, String> ids = new HashMap<>(thing.ids());
        ids.put("emergencyId", id);
        return new Thing(Map.copyOf(ids), thing.persons());
    }

    /** A dossier that the police may read a part of. */
    Thing admission() {
        Thing dossier = dossier();
        String reason = markers.plant("admission", "admitColleague", "reason");
        String id = work.as("regisseur1").post(Work.API + "/dossiers/" + dossier.id("") + "/admissions", Json.of("account", work.account("politie"),
                "opens", Json.list("identity"), "lastOn", Work.inDays(5), "basis", "consent", "reason", reason)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "admissionId", id), dossier.persons());
    }

    /** A dossier of which only this coordinator knows, and who directs it. */
    Thing sealed(Someone coordinator) {
        Thing dossier = dossier();
        String reason = markers.plant("seal", "sealDossier", "reason");
        String id = coordinator.post(Work.API + "/dossiers/" + dossier.id("") + "/seals", Json.of("reason", reason)).expecting(201).text("/id");
        return new Thing(Map.of("dossierId", dossier.id(""), "sealId", id), dossier.persons());
    }
}
