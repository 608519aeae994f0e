package be.fjc.casework;

import static be.fjc.platform.access.Obligation.REASON;
import static be.fjc.platform.access.Obligation.STEP_UP;
import static be.fjc.platform.access.Role.CASE_DIRECTOR;
import static be.fjc.platform.access.Role.CHILD_WORKER;
import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.DATA_PROTECTION_OFFICER;
import static be.fjc.platform.access.Role.INTAKE_WORKER;
import static be.fjc.platform.access.Role.PARTNER_WORKER;
import static be.fjc.platform.access.Role.POLICE_OR_PROSECUTION;
import static be.fjc.platform.module.Permission.acting;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.LetterKind;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
import be.fjc.platform.module.ReferenceList;
import be.fjc.platform.module.Setting;
import be.fjc.platform.sealing.SealedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The card of the case file: what can be done in it and by whom. */
public class CaseworkModule implements CentreModule {

    public static final String ID = "casework";

    /** Whether the centre keeps the municipality of a secret address, for counting: without it nobody learns even that. */
    public static final Setting MUNICIPALITY_OF_SECRET_ADDRESS =
            new Setting("municipalityOfSecretAddress", Setting.Kind.YES_NO, "false");

    /** Everyone who works with families; administration, oversight and statistics are not among them. */
    private static final Role[] PROFESSIONALS = {
        INTAKE_WORKER, CASE_DIRECTOR, COORDINATOR, PARTNER_WORKER, POLICE_OR_PROSECUTION, CHILD_WORKER
    };

    /** Working days after which the owner and the case director hear that a task for safety is late. */
    public static final Setting TELL_OWNER_AFTER = new Setting("tellOwnerAfterWorkingDays", Setting.Kind.WHOLE_NUMBER, "1");

    /** Working days after which the coordinators hear of it too. */
    public static final Setting TELL_COORDINATOR_AFTER = new Setting("tellCoordinatorAfterWorkingDays", Setting.Kind.WHOLE_NUMBER, "3");

    /** For how long a dossier that is opened in an emergency stays open, in minutes: a day at most. */
    public static final Setting EMERGENCY_MINUTES = new Setting("emergencyAccessMinutes", Setting.Kind.WHOLE_NUMBER, "60");

    /** Within how many working days a coordinator looks back at it: thirty at most. */
    public static final Setting EMERGENCY_REVIEW_DAYS =
            new Setting("reviewEmergencyWithinWorkingDays", Setting.Kind.WHOLE_NUMBER, "3");

    /** How heavily a dossier counts in the division of work, by the level of its track, lightest first. */
    public static final List<Setting> WEIGHTS = List.of(
            new Setting("weightOfLevel1", Setting.Kind.WHOLE_NUMBER, "1"),
            new Setting("weightOfLevel2", Setting.Kind.WHOLE_NUMBER, "2"),
            new Setting("weightOfLevel3", Setting.Kind.WHOLE_NUMBER, "3"));

    /** Days within which somebody looks again whether a waiting family is safe: in acute danger, with concerns, and without danger. */
    public static final Setting CHECK_ACUTE_AFTER = new Setting("checkAcuteAfterDays", Setting.Kind.WHOLE_NUMBER, "1");

    public static final Setting CHECK_CONCERN_AFTER = new Setting("checkConcernAfterDays", Setting.Kind.WHOLE_NUMBER, "7");

    public static final Setting CHECK_OTHERS_AFTER = new Setting("checkOthersAfterDays", Setting.Kind.WHOLE_NUMBER, "14");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Permission> permissions() {
        var directs = Grant.of(CASE_DIRECTOR, Relation.ASSIGNED);
        var coordinates = Grant.of(COORDINATOR);
        var takesIn = Grant.of(INTAKE_WORKER);
        var inEmergency = Grant.of(CASE_DIRECTOR, Relation.EMERGENCY);
        var standsIn = Grant.of(CASE_DIRECTOR, Relation.STANDING_IN);
        var watches = Grant.of(DATA_PROTECTION_OFFICER);
        return List.of(
                reading("casework.draft.keep", professionals(Relation.SELF)),
                reading("casework.referral.file", professionals(Relation.ANY)),
                reading("casework.referral.list", professionals(Relation.FILED, takesIn, coordinates, directs)),
                reading("casework.referral.read", professionals(Relation.FILED, takesIn, coordinates, directs)),
                reading("casework.referral.search", Grant.of(INTAKE_WORKER, Relation.UNDECIDED), coordinates, directs),
                acting("casework.referral.look", "casework.referral.read", takesIn, coordinates),
                acting("casework.referral.decide", "casework.referral.read", takesIn, coordinates),
                acting("casework.referral.correct", "casework.referral.read", takesIn, coordinates),
                // a number in it that nobody may come to know, until a dossier keeps it
                acting("casework.referral.revealPhone", "casework.referral.read", Grant.of(INTAKE_WORKER, Relation.UNDECIDED), coordinates),
                reading("casework.dossier.list", directs, coordinates),
                reading("casework.dossier.read", admitted(directs, coordinates, inEmergency, standsIn)),
                reading("casework.dossier.search", Grant.of(CASE_DIRECTOR), directs, coordinates),
                reading("casework.dossier.viewers", coordinates, watches),
                acting("casework.dossier.contact", "casework.dossier.read", directs, coordinates, standsIn),
                acting("casework.dossier.changeTrack", "casework.dossier.read", directs, coordinates),
                acting("casework.dossier.assign", "casework.dossier.read", coordinates),
                acting("casework.dossier.close", "casework.dossier.read", directs, coordinates),
                acting("casework.dossier.conflict", "casework.dossier.read", coordinates),
                acting("casework.dossier.liftConflict", "casework.dossier.read", coordinates).needing(REASON),
                acting("casework.dossier.liftOwnConflict", "casework.dossier.read", coordinates).needing(REASON, STEP_UP),
                reading("casework.family.read", admitted(directs, coordinates, inEmergency, standsIn)),
                acting("casework.family.change", "casework.family.read", directs, coordinates),
                // two members of one family who are one person
                reading("casework.memberMerge.read", directs, coordinates),
                acting("casework.memberMerge.carryOut", "casework.memberMerge.read", directs, coordinates).needing(REASON),
                acting("casework.memberMerge.undo", "casework.memberMerge.read", directs, coordinates),
                // two dossiers about one family: who reads both whole; a director those that one directs
                reading("casework.dossierMerge.read", directs, coordinates),
                acting("casework.dossierMerge.carryOut", "casework.dossierMerge.read", directs, coordinates).needing(REASON),
                acting("casework.dossierMerge.undo", "casework.dossierMerge.read", directs, coordinates),
                reading("casework.finding.read", admitted(directs, coordinates, inEmergency, standsIn)),
                acting("casework.finding.record", "casework.finding.read", directs, coordinates),
                acting("casework.finding.withdraw", "casework.finding.read", directs, coordinates),
                reading("casework.safeContact.read", directs, coordinates, inEmergency, standsIn),
                acting("casework.safeContact.write", "casework.safeContact.read", directs, coordinates),
                acting("casework.safeContact.override", "casework.safeContact.read", directs, coordinates, standsIn).needing(REASON),
                acting("casework.safeContact.revealCodeWord", "casework.safeContact.read", directs, coordinates),
                acting("casework.safeContact.revealAddress", "casework.safeContact.read", directs, coordinates),
                acting("casework.safeContact.revealPhone", "casework.safeContact.read", directs, coordinates),
                acting("casework.safeContact.revealEmail", "casework.safeContact.read", directs, coordinates),
                acting("casework.safeContact.askLifting", "casework.safeContact.read", directs, coordinates).needing(REASON),
                acting("casework.safeContact.decideLifting", "casework.safeContact.read", directs, coordinates).needing(REASON),
                // the number of a police report that somebody has at hand, in the dossiers that they read
                reading("casework.policeReport.search", directs, coordinates),
                // passing over what a track asks; who takes in meets the rules when a dossier opens
                acting("casework.track.override", "casework.referral.read", coordinates).needing(REASON),
                reading("casework.trackCount.list", coordinates),
                // the dossiers that opened in a time, by referrer, zone, municipality and track
                reading("casework.dossierCount.list", coordinates),
                reading("casework.wait.list", directs, coordinates),
                acting("casework.wait.keep", "casework.dossier.read", directs, coordinates),
                reading("casework.colleague.list", coordinates),
                reading("casework.centre.read", professionals(Relation.ANY)),
                reading("casework.start.read", professionals(Relation.ANY, watches)),
                // notes of one's own organisation, for who has to do with the dossier
                reading("casework.note.read", aroundTheFamily()),
                acting("casework.note.add", "casework.note.read", aroundTheFamily()),
                acting("casework.note.correct", "casework.note.read", ofOneself()),
                acting("casework.note.withdraw", "casework.note.read", ofOneself()),
                acting("casework.note.undo", "casework.note.read", ofOneself()),
                // what was told to others, and on which ground
                reading("casework.legalBasis.read", Grant.of(CASE_DIRECTOR), coordinates),
                reading("casework.disclosure.read", directs, coordinates),
                acting("casework.disclosure.add", "casework.disclosure.read", directs, coordinates),
                // documents of the dossier, each seen by who may read its class
                reading("casework.dossier.export", directs, coordinates),
                reading("casework.document.read", aroundTheDocuments()),
                reading("casework.document.download", aroundTheDocuments()),
                acting("casework.document.add", "casework.document.read", aroundTheDocuments()),
                acting("casework.paper.make", "casework.document.read", directs, coordinates),
                acting("casework.document.withdraw", "casework.document.read", aroundTheDocuments()),
                // what was asked of somebody, seen by whom it was asked of too
                reading("casework.task.list", professionals(Relation.OWN_ACTION, directs, coordinates)),
                reading("casework.task.read", professionals(Relation.OWN_ACTION, directs, coordinates)),
                acting("casework.task.add", "casework.dossier.read", directs, coordinates),
                acting("casework.task.answer", "casework.task.read", professionals(Relation.OWN_ACTION)),
                acting("casework.task.settle", "casework.task.read", professionals(Relation.OWN_ACTION, directs, coordinates)),
                acting("casework.task.undo", "casework.task.read", professionals(Relation.OWN_ACTION, directs, coordinates)),
                acting("casework.task.manage", "casework.task.read", directs, coordinates),
                reading("casework.taskOwner.list", professionals(Relation.OWN_ORGANISATION, Grant.of(CASE_DIRECTOR), coordinates)),
                reading("casework.substitution.keep", professionals(Relation.SELF)),
                reading("casework.digest.keep", professionals(Relation.SELF)),
                // one dossier, because a life cannot wait for who directs it; looked back at by another
                acting("casework.emergency.open", "casework.dossier.read", Grant.of(CASE_DIRECTOR)).needing(REASON, STEP_UP),
                reading("casework.emergency.list", Grant.of(CASE_DIRECTOR, Relation.SELF), coordinates, watches),
                acting("casework.emergency.end", "casework.emergency.list", Grant.of(CASE_DIRECTOR, Relation.SELF), coordinates),
                acting("casework.emergency.review", "casework.emergency.list", coordinates),
                // somebody let in by name for a time; and what only a circle may know of
                reading("casework.admission.own", ofOneself()),
                reading("casework.admission.read", directs, coordinates),
                acting("casework.admission.give", "casework.dossier.read", directs, coordinates).needing(REASON),
                acting("casework.admission.end", "casework.dossier.read", directs, coordinates),
                acting("casework.admission.undo", "casework.dossier.read", directs, coordinates),
                reading("casework.seal.read", directs, coordinates),
                acting("casework.seal.set", "casework.dossier.read", coordinates).needing(REASON),
                acting("casework.seal.lift", "casework.dossier.read", coordinates).needing(REASON, STEP_UP),
                acting("casework.conflict.declare", "casework.dossier.read", admitted(directs, coordinates, inEmergency, standsIn)).needing(REASON),
                // what follows on a closing
                acting("casework.afterCare.log", "casework.dossier.read", directs, coordinates, standsIn),
                reading("casework.afterCareCount.list", coordinates),
                acting("casework.dossier.reopen", "casework.dossier.read", directs, coordinates),
                acting("casework.dossier.print", "casework.dossier.read", directs, coordinates),
                reading("casework.clock.list", coordinates),
                reading("casework.caseload.list", coordinates));
    }

    @Override
    public List<Setting> settings() {
        return Stream.concat(
                        Stream.of(TELL_OWNER_AFTER, TELL_COORDINATOR_AFTER, MUNICIPALITY_OF_SECRET_ADDRESS, EMERGENCY_MINUTES, EMERGENCY_REVIEW_DAYS,
                                CHECK_ACUTE_AFTER, CHECK_CONCERN_AFTER, CHECK_OTHERS_AFTER),
                        WEIGHTS.stream())
                .toList();
    }

    @Override
    public List<ReferenceList> lists() {
        return FlemishLists.all();
    }

    @Override
    public List<LetterKind> letters() {
        return LetterKinds.all();
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("menu.start", "/", "casework.start.read", MenuGroup.WORK, 0),
                new MenuEntry("menu.newReferral", "/referrals/new", "casework.referral.file", MenuGroup.WORK, 10),
                new MenuEntry("menu.referrals", "/referrals", "casework.referral.list", MenuGroup.WORK, 20),
                new MenuEntry("menu.dossiers", "/dossiers", "casework.dossier.list", MenuGroup.WORK, 30),
                new MenuEntry("menu.tasks", "/tasks", "casework.task.list", MenuGroup.WORK, 35),
                new MenuEntry("menu.clocks", "/clocks", "casework.clock.list", MenuGroup.FOLLOW_UP, 36),
                new MenuEntry("menu.caseload", "/caseload", "casework.caseload.list", MenuGroup.FOLLOW_UP, 37),
                new MenuEntry("menu.waits", "/waits", "casework.wait.list", MenuGroup.FOLLOW_UP, 38),
                new MenuEntry("menu.trackCounts", "/tracks", "casework.trackCount.list", MenuGroup.FIGURES, 39),
                new MenuEntry("menu.dossierCounts", "/figures", "casework.dossierCount.list", MenuGroup.FIGURES, 39),
                new MenuEntry("menu.afterCareCounts", "/after-care", "casework.afterCareCount.list", MenuGroup.FIGURES, 39),
                new MenuEntry("menu.emergencies", "/emergencies", "casework.emergency.list", MenuGroup.OVERSIGHT, 45),
                new MenuEntry("menu.admissions", "/admissions", "casework.admission.own", MenuGroup.OVERSIGHT, 46),
                new MenuEntry("menu.search", "/search", "casework.dossier.search", MenuGroup.WORK, 40),
                new MenuEntry("menu.viewers", "/viewers", "casework.dossier.viewers", MenuGroup.OVERSIGHT, 50));
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                SealedColumn.of("casework_draft", "content"),
                SealedColumn.of("casework_note", "withdrawn_reason"),
                SealedColumn.of("casework_note_edition", "text"),
                SealedColumn.of("casework_incident", "police_report_number"),
                SealedColumn.of("casework_report_key", "secret"),
                SealedColumn.of("casework_contact_rule", "code_word"),
                SealedColumn.of("casework_contact_detail", "secret"),
                SealedColumn.of("casework_referral_person", "secret_phone"),
                SealedColumn.of("casework_member_merge", "before"),
                SealedColumn.of("casework_member_merge", "moved"),
                SealedColumn.of("casework_dossier_merge", "before"),
                SealedColumn.of("casework_dossier_merge", "moved"),
                SealedColumn.of("casework_document", "name"),
                SealedColumn.of("casework_document", "withdrawn_reason"),
                SealedColumn.of("casework_document_part", "content"));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/casework/changelog.xml");
    }

    @Override
    public Optional<String> openApi() {
        return Optional.of("META-INF/openapi/casework.yaml");
    }

    /** Whoever works on this very dossier, each in the way of their work; the coordinator looks after all and keeps no notes. */
    private static Grant[] aroundTheFamily() {
        return new Grant[] {
            Grant.of(CASE_DIRECTOR, Relation.ASSIGNED),
            Grant.of(PARTNER_WORKER, Relation.AT_TABLE),
            Grant.of(PARTNER_WORKER, Relation.OWN_ACTION),
            Grant.of(POLICE_OR_PROSECUTION, Relation.AT_TABLE),
            Grant.of(POLICE_OR_PROSECUTION, Relation.OWN_ACTION),
            Grant.of(CHILD_WORKER, Relation.OWN_CHILD)
        };
    }

    /** Besides who works on the dossier, who sits at a table about it and who works with the child; a class opens only to who reads it. */
    private static Grant[] aroundTheDocuments() {
        return new Grant[] {
            Grant.of(CASE_DIRECTOR, Relation.ASSIGNED),
            Grant.of(COORDINATOR),
            Grant.of(PARTNER_WORKER, Relation.AT_TABLE),
            Grant.of(POLICE_OR_PROSECUTION, Relation.AT_TABLE),
            Grant.of(CHILD_WORKER, Relation.AT_TABLE),
            Grant.of(CHILD_WORKER, Relation.OWN_CHILD)
        };
    }

    private static Grant[] ofOneself() {
        return admissible().stream()
                .map(role -> Grant.of(role, Relation.SELF))
                .toArray(Grant[]::new);
    }

    /** Who can be let into a dossier by name: those whose work brings them to some dossiers only. */
    public static List<Role> admissible() {
        return List.of(CASE_DIRECTOR, PARTNER_WORKER, POLICE_OR_PROSECUTION, CHILD_WORKER);
    }

    private static Grant[] admitted(Grant... others) {
        return Stream.concat(Stream.of(others), admissible().stream().map(role -> Grant.of(role, Relation.ADMITTED))).toArray(Grant[]::new);
    }

    /** The roles of those who work with families, and who can therefore be given a task. */
    public static List<Role> professionals() {
        return List.of(PROFESSIONALS);
    }

    private static Grant[] professionals(Relation relation, Grant... more) {
        var grants = new ArrayList<>(Arrays.stream(PROFESSIONALS).map(role -> Grant.of(role, relation)).toList());
        grants.addAll(List.of(more));
        return grants.toArray(Grant[]::new);
    }
}
