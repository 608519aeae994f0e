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
    private final CaseFiles cases;
    private final Map<String, Thing> shared = new HashMap<>();

    Things(String tenant) {
        this.tenant = tenant;
        this.work = Work.at(tenant);
        this.markers = Markers.at(tenant);
        this.cases = new CaseFiles(tenant, markers);
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
            case "letReadAlong" -> Known.at(tenant, "account", work.account("politie"));
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
            case "setContactRule", "attemptContact" -> Known.at(tenant, "person", cases.person(thing));
            case "addContactDetail" -> Known.at(tenant, "person", cases.person(thing), "kind", "mobile", "secret", null, "municipality", null);
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
            case "new referral" -> cases.about(cases.filed());
            case "looked at" -> cases.about(cases.lookedAt());
            case "decided referral" -> cases.about(cases.decided());
            case "dossier" -> cases.dossier();
            case "hidden dossier" -> cases.hidden(cases.dossier());
            case "family" -> cases.family();
            case "hidden family" -> cases.hidden(cases.family());
            case "doubles" -> cases.doubles();
            case "hidden doubles" -> cases.hidden(cases.doubles());
            case "merged" -> cases.merged();
            case "twice" -> Twice.of(cases.dossier(), cases.dossier());
            case "hidden twice" -> cases.hidden(Twice.of(cases.dossier(), cases.dossier()));
            case "half hidden twice" -> Twice.of(cases.dossier(), cases.hidden(cases.dossier()));
            case "whole" -> Twice.merged(work, cases.dossier(), cases.dossier(), markers.plant("whole", "mergeDossiers", "reason"));
            case "findings" -> cases.findings();
            case "safe contact" -> cases.safeContact("secret");
            case "ordinary detail" -> cases.safeContact("plain");
            case "lifting" -> cases.lifting();
            case "secret number" -> cases.ofFirstPerson(cases.filed());
            case "handed over number" -> cases.ofFirstPerson(cases.decided());
            case "conflict" -> cases.conflict();
            case "note" -> cases.note(cases.dossier());
            case "other note" -> cases.otherNote();
            case "disclosure" -> cases.disclosure();
            case "document" -> cases.document("regisseur1", "R");
            case "table document" -> cases.document("coordinator", "T");
            case "arriving document" -> cases.arriving("regisseur1", "R");
            case "draft" -> cases.draft();
            case "task" -> cases.task();
            case "wait" -> cases.waiting();
            case "closed dossier" -> cases.closed();
            case "hidden closed dossier" -> cases.hidden(cases.closed());
            case "after-care" -> cases.afterCare();
            case "substitution" -> Thing.of(substitution());
            case "digest" -> Thing.of(work.digest("intake"));
            case "notice" -> Thing.of(notice());
            case "account" -> Thing.of(NewColleague.added("INTAKE_WORKER").id());
            case "review" -> review();
            case "emergency" -> cases.emergency();
            case "admission" -> cases.admission();
            case "sealed dossier" -> cases.sealed(other("COORDINATOR"));
            case "own seal" -> cases.sealed(work.as("coordinator"));
            case "table" -> Thing.of(ConsultationTables.made(tenant));
            case "meeting" -> ConsultationTables.meeting(tenant, cases.dossier());
            case "hidden meeting" -> cases.hidden(ConsultationTables.meeting(tenant, cases.dossier()));
            case "agenda item" -> ConsultationTables.item(tenant, cases.dossier(), markers.plant("agenda", "tableDossier", "reason"));
            case "hidden agenda item" -> cases.hidden(ConsultationTables.item(tenant, cases.dossier(), markers.plant("agenda", "tableDossier", "reason")));
            case "soon" -> Minuted.soon(tenant);
            case "minuted" -> minuted();
            case "hidden minuted" -> cases.hidden(minuted());
            case "assessment" -> Assessments.blind(tenant, cases.dossier(), markers);
            case "hidden assessment" -> cases.hidden(Assessments.blind(tenant, cases.dossier(), markers));
            case "begun assessment" -> Assessments.begun(tenant, cases.dossier(), markers);
            case "lowered assessment" -> Assessments.lowered(tenant, cases.dossier(), markers);
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
            case "drafted plan" -> Planned.drafted(tenant, cases.dossier(), markers);
            case "plan" -> Planned.established(tenant, cases.dossier(), markers);
            case "hidden plan" -> cases.hidden(Planned.established(tenant, cases.dossier(), markers));
            case "client version" -> Planned.forTheMother(tenant, cases.dossier(), markers);
            case "measure" -> Planned.measure(tenant, cases.dossier(), markers);
            case "hidden measure" -> cases.hidden(Planned.measure(tenant, cases.dossier(), markers));
            case "safety plan" -> Safe.plan(tenant, cases.dossier(), markers);
            case "hidden safety plan" -> cases.hidden(Safe.plan(tenant, cases.dossier(), markers));
            case "none", "-" -> Thing.of(UUID.randomUUID().toString());
            default -> throw new IllegalArgumentException("there is no thing called " + thing);
        };
    }

    private Thing minuted() {
        return Minuted.item(tenant, cases.dossier(), markers.plant("minuted", "addEntry", "wording"), markers.plant("minuted", "agreeAction", "actionTitle"),
                markers.plant("minuted", "answerInquiry", "answerText"));
    }

    private String substitution() {
        return work.as("intake").post(Work.API + "/substitutions", Json.of("substitute", work.account("coordinator"),
                "firstOn", Work.inDays(1), "lastOn", Work.inDays(5))).expecting(201).text("/id");
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
        String receipt = work.as("huisarts").get(Work.API + "/referrals/" + cases.decided()).expecting(200).text("/receiptNumber");
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
