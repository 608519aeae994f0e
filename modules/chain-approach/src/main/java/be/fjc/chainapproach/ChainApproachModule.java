package be.fjc.chainapproach;

import static be.fjc.platform.access.Role.CASE_DIRECTOR;
import static be.fjc.platform.access.Role.CHILD_WORKER;
import static be.fjc.platform.access.Role.COORDINATOR;
import static be.fjc.platform.access.Role.PARTNER_WORKER;
import static be.fjc.platform.access.Role.POLICE_OR_PROSECUTION;
import static be.fjc.platform.module.Permission.acting;
import static be.fjc.platform.module.Permission.reading;

import be.fjc.platform.access.Grant;
import be.fjc.platform.access.Relation;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.MenuEntry;
import be.fjc.platform.module.MenuGroup;
import be.fjc.platform.module.Permission;
import be.fjc.platform.module.Setting;
import be.fjc.platform.sealing.SealedColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The card of the chain approach: what can be done in it and by whom. */
public class ChainApproachModule implements CentreModule {

    public static final String ID = "chain-approach";

    /** How many of the centre's criteria must be met before a dossier comes to a table; 0 for all of them. */
    public static final Setting CRITERIA_NEEDED = new Setting("criteriaNeeded", Setting.Kind.WHOLE_NUMBER, "0");

    /** Within how many working days a table meets when it cannot wait. */
    public static final Setting EMERGENCY_WITHIN = new Setting("emergencyWithinWorkingDays", Setting.Kind.WHOLE_NUMBER, "1");

    /** After how many months the risk is looked at again, when nobody says another day. */
    public static final Setting REASSESS_AFTER = new Setting("reassessAfterMonths", Setting.Kind.WHOLE_NUMBER, "3");

    /** After how many weeks a plan is looked at again, when nobody says another day. */
    public static final Setting REVIEW_PLAN_AFTER = new Setting("reviewPlanAfterWeeks", Setting.Kind.WHOLE_NUMBER, "7");

    /** After how many weeks a safety plan is looked at again, when nobody says another day. */
    public static final Setting REVIEW_SAFETY_AFTER = new Setting("reviewSafetyPlanAfterWeeks", Setting.Kind.WHOLE_NUMBER, "6");

    /** Within how many working days after a table there is a plan. */
    public static final Setting PLAN_WITHIN = new Setting("planWithinWorkingDays", Setting.Kind.WHOLE_NUMBER, "10");

    /** How many days before a measure ends the risk is weighed again. */
    public static final Setting PROMPT_BEFORE_MEASURE_ENDS = new Setting("promptBeforeMeasureEndsDays", Setting.Kind.WHOLE_NUMBER, "14");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("casework");
    }

    @Override
    public List<Permission> permissions() {
        var coordinates = Grant.of(COORDINATOR);
        var directs = Grant.of(CASE_DIRECTOR, Relation.ASSIGNED);
        return List.of(
                // a table says nothing about families; who takes part knows the tables of the own organisation
                reading("chain-approach.table.read",
                        Grant.of(CASE_DIRECTOR),
                        coordinates,
                        Grant.of(PARTNER_WORKER, Relation.OWN_ORGANISATION),
                        Grant.of(POLICE_OR_PROSECUTION, Relation.OWN_ORGANISATION),
                        Grant.of(CHILD_WORKER, Relation.OWN_ORGANISATION)),
                acting("chain-approach.table.define", "chain-approach.table.read", coordinates),
                acting("chain-approach.table.sign", "chain-approach.table.read", coordinates),
                // a meeting as such says nothing about families either
                reading("chain-approach.meeting.read",
                        Grant.of(CASE_DIRECTOR),
                        coordinates,
                        Grant.of(PARTNER_WORKER, Relation.OWN_ORGANISATION),
                        Grant.of(POLICE_OR_PROSECUTION, Relation.OWN_ORGANISATION),
                        Grant.of(CHILD_WORKER, Relation.OWN_ORGANISATION)),
                acting("chain-approach.meeting.call", "chain-approach.meeting.read", coordinates),
                acting("chain-approach.meeting.change", "chain-approach.meeting.read", coordinates),
                reading("chain-approach.invitation.read", coordinates),
                acting("chain-approach.invitation.send", "chain-approach.invitation.read", coordinates),
                // that a dossier is on an agenda is for who directs it, who coordinates, and those at the table for whom it is relevant
                reading("chain-approach.item.read",
                        directs,
                        coordinates,
                        Grant.of(PARTNER_WORKER, Relation.OWN_ORGANISATION),
                        Grant.of(POLICE_OR_PROSECUTION, Relation.OWN_ORGANISATION),
                        Grant.of(CHILD_WORKER, Relation.OWN_ORGANISATION)),
                acting("chain-approach.item.table", "chain-approach.item.read", directs, coordinates),
                acting("chain-approach.item.takeOff", "chain-approach.item.read", directs, coordinates),
                // whoever comes to a meeting is bound to secrecy, each for oneself
                acting("chain-approach.secrecy.acknowledge", "chain-approach.meeting.read",
                        Grant.of(CASE_DIRECTOR),
                        coordinates,
                        Grant.of(PARTNER_WORKER, Relation.OWN_ORGANISATION),
                        Grant.of(POLICE_OR_PROSECUTION, Relation.OWN_ORGANISATION),
                        Grant.of(CHILD_WORKER, Relation.OWN_ORGANISATION)),
                acting("chain-approach.readAlong.keep", "chain-approach.meeting.read", coordinates),
                acting("chain-approach.apology.keep", "chain-approach.meeting.read", coordinates),
                // what was said at an item belongs to who sat there, who directs the dossier and who coordinates
                reading("chain-approach.attendance.read", heard(directs, coordinates)),
                acting("chain-approach.attendance.keep", "chain-approach.attendance.read", directs, coordinates),
                reading("chain-approach.minutes.read", heard(directs, coordinates)),
                acting("chain-approach.minutes.write", "chain-approach.minutes.read", directs, coordinates),
                acting("chain-approach.minutes.approve", "chain-approach.meeting.read", coordinates),
                reading("chain-approach.minutes.readers", directs, coordinates),
                // an organisation that is asked before a meeting answers in its own compartment, and tells it itself at the table
                reading("chain-approach.inquiry.read", fromPartners(Relation.OWN_ACTION)),
                acting("chain-approach.inquiry.answer", "chain-approach.inquiry.read", fromPartners(Relation.OWN_ACTION)),
                reading("chain-approach.inquiry.list", heard(directs, coordinates)),
                acting("chain-approach.inquiry.ask", "chain-approach.inquiry.list", directs, coordinates),
                acting("chain-approach.inquiry.table", "chain-approach.inquiry.list", fromPartners(Relation.AT_TABLE)),
                // who is invited contributes blind; who directs or coordinates opens, lets all see all, settles, and agrees or not
                reading("chain-approach.assessment.read", besides(fromPartners(Relation.OWN_ACTION), heard(directs, coordinates))),
                acting("chain-approach.assessment.open", "chain-approach.assessment.read", directs, coordinates),
                acting("chain-approach.assessment.contribute", "chain-approach.assessment.read", besides(fromPartners(Relation.OWN_ACTION), directs)),
                acting("chain-approach.assessment.tell", "chain-approach.assessment.read", directs, coordinates),
                acting("chain-approach.assessment.begin", "chain-approach.assessment.read", directs, coordinates),
                acting("chain-approach.assessment.conclude", "chain-approach.assessment.read", directs, coordinates),
                acting("chain-approach.assessment.second", "chain-approach.assessment.read", directs, coordinates),
                // a plan is shared with who sat at the table; who directs or coordinates writes it, and each organisation agrees for itself
                reading("chain-approach.plan.read", heard(directs, coordinates)),
                acting("chain-approach.plan.print", "chain-approach.plan.read", heard(directs, coordinates)),
                acting("chain-approach.plan.write", "chain-approach.plan.read", directs, coordinates),
                acting("chain-approach.plan.establish", "chain-approach.plan.read", directs, coordinates),
                acting("chain-approach.plan.agree", "chain-approach.plan.read", heard(directs)),
                acting("chain-approach.plan.evaluate", "chain-approach.plan.read", directs, coordinates),
                acting("chain-approach.plan.close", "chain-approach.plan.read", directs, coordinates),
                // what one of the family gets to read goes through the hands of who directs, and of nobody else
                reading("chain-approach.clientVersion.read", directs),
                acting("chain-approach.clientVersion.make", "chain-approach.plan.read", directs),
                // how somebody stays safe is written by who directs, with that person; of those at the table only who agreed on something in it reads it
                reading("chain-approach.safetyPlan.read", heard(directs, coordinates)),
                acting("chain-approach.safetyPlan.write", "chain-approach.safetyPlan.read", directs),
                acting("chain-approach.safetyPlan.reveal", "chain-approach.safetyPlan.read", directs, coordinates),
                acting("chain-approach.safetyPlan.print", "chain-approach.safetyPlan.read", directs),
                reading("chain-approach.safetyVersion.read", directs, coordinates),
                reading("chain-approach.safetyPaper.read", directs),
                reading("chain-approach.measure.read", heard(directs, coordinates)),
                acting("chain-approach.measure.add", "chain-approach.measure.read",
                        directs, coordinates, Grant.of(POLICE_OR_PROSECUTION, Relation.AT_TABLE)),
                acting("chain-approach.measure.end", "chain-approach.measure.read",
                        directs, coordinates, Grant.of(POLICE_OR_PROSECUTION, Relation.AT_TABLE)),
                acting("chain-approach.measure.breach", "chain-approach.measure.read", heard(directs, coordinates)));
    }

    private static Grant[] heard(Grant... others) {
        return besides(fromPartners(Relation.AT_TABLE), others);
    }

    private static Grant[] fromPartners(Relation relation) {
        return Stream.of(PARTNER_WORKER, POLICE_OR_PROSECUTION, CHILD_WORKER).map(role -> Grant.of(role, relation)).toArray(Grant[]::new);
    }

    private static Grant[] besides(Grant[] some, Grant... others) {
        return Stream.of(others, some).flatMap(Stream::of).toArray(Grant[]::new);
    }

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                SealedColumn.of("chain_approach_item", "reason"),
                SealedColumn.of("chain_approach_item", "off_reason"),
                SealedColumn.of("chain_approach_attendance", "withdrawn_reason"),
                SealedColumn.of("chain_approach_entry", "recipient"),
                SealedColumn.of("chain_approach_entry", "wording"),
                SealedColumn.of("chain_approach_inquiry", "answer"),
                SealedColumn.of("chain_approach_contribution", "said"),
                SealedColumn.of("chain_approach_fear", "words"),
                SealedColumn.of("chain_approach_consensus", "unknowns"),
                SealedColumn.of("chain_approach_consensus", "protective"),
                SealedColumn.of("chain_approach_consensus", "reasoning"),
                SealedColumn.of("chain_approach_consensus", "lowering_reason"),
                SealedColumn.of("chain_approach_consensus", "second_reason"),
                SealedColumn.of("chain_approach_dissent", "words"),
                SealedColumn.of("chain_approach_plan", "closed_reason"),
                SealedColumn.of("chain_approach_plan_version", "content"),
                SealedColumn.of("chain_approach_plan_agreement", "why"),
                SealedColumn.of("chain_approach_plan_evaluation", "attainments"),
                SealedColumn.of("chain_approach_plan_evaluation", "words"),
                SealedColumn.of("chain_approach_client_version", "words"),
                SealedColumn.of("chain_approach_client_version", "reason"),
                SealedColumn.of("chain_approach_safety_version", "content"),
                SealedColumn.of("chain_approach_safety_version", "havens"),
                SealedColumn.of("chain_approach_safety_paper", "words"),
                SealedColumn.of("chain_approach_safety_paper", "reason"),
                SealedColumn.of("chain_approach_measure", "conditions"),
                SealedColumn.of("chain_approach_measure", "reasoning"),
                SealedColumn.of("chain_approach_measure", "ended_reason"),
                SealedColumn.of("chain_approach_breach", "words"));
    }

    @Override
    public List<Setting> settings() {
        return List.of(CRITERIA_NEEDED, EMERGENCY_WITHIN, REASSESS_AFTER, REVIEW_PLAN_AFTER, REVIEW_SAFETY_AFTER, PLAN_WITHIN, PROMPT_BEFORE_MEASURE_ENDS);
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("menu.assessments", "/assessments", "chain-approach.assessment.read", MenuGroup.CONSULTATION, 31),
                new MenuEntry("menu.meetings", "/meetings", "chain-approach.meeting.read", MenuGroup.CONSULTATION, 32),
                new MenuEntry("menu.inquiries", "/inquiries", "chain-approach.inquiry.read", MenuGroup.CONSULTATION, 34),
                new MenuEntry("menu.consultationTables", "/consultation-tables", "chain-approach.table.read", MenuGroup.CONSULTATION, 33));
    }

    @Override
    public Optional<String> changelog() {
        return Optional.of("db/chain-approach/changelog.xml");
    }

    @Override
    public Optional<String> openApi() {
        return Optional.of("META-INF/openapi/chain-approach.yaml");
    }
}
