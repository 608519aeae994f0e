package be.fjc.casework.tasks.view;

import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.tasks.domain.TaskAnswer;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.view.OutOfSight;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * One task as the query gives it, with what decides how the reader, its parameter {@code reader}, stands to it.
 *
 * @param conflict the reader's conflict of interest with its dossier; null when there is none
 * @param seal the seal of its dossier; null when it is not sealed
 * @param inCircle the reader's place in the circle of that seal; null outside it
 */
public record TaskRow(
        UUID id,
        long version,
        UUID dossier,
        DossierNumber number,
        UUID caseDirector,
        String title,
        String explanation,
        boolean safety,
        TaskPriority priority,
        String organisation,
        UUID person,
        LocalDate dueOn,
        String dueReason,
        TaskAnswer answer,
        String answerReason,
        TaskState state,
        String settledReason,
        Instant settledAt,
        UUID settledBy,
        Instant askedAt,
        UUID askedBy,
        int escalation,
        boolean afterCare,
        UUID conflict,
        UUID seal,
        UUID inCircle) {

    static final String SELECT = """
            select new be.fjc.casework.tasks.view.TaskRow(
                t.id, t.version, d.id, d.number, d.caseDirector, t.title, t.explanation, t.safety, t.priority, t.organisation, t.person,
                t.dueOn, t.dueReason, t.answer, t.answerReason, t.state, t.settledReason, t.settledAt, t.settledBy, t.askedAt, t.askedBy,
                t.escalation, t.afterCare, k.id, z.id, y.id)
            from Task t join Dossier d on d.id = t.dossier""" + OutOfSight.OF_TASK;

    /** What every list of them leaves out: what is kept from this reader's sight. */
    static final String SEEN = OutOfSight.SEEN;

    /** The tasks that stand on the reader's own name today. */
    static final String MINE = """
            t.person = :reader or t.person in (
                select s.account from Substitution s where s.substitute = :reader and s.from <= :today and s.until >= :today)""";

    Set<Relation> relations(Subject reader) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (conflict != null) {
            relations.add(Relation.CONFLICTED);
        }
        if (seal != null && inCircle == null) {
            relations.add(Relation.SEALED);
        }
        if (caseDirector.equals(reader.account())) {
            relations.add(Relation.ASSIGNED);
        }
        if (organisation.equals(reader.organisation())) {
            relations.add(Relation.OWN_ACTION);
        }
        return relations;
    }

    /** Whether it is late, due today, or planned; null when it is settled. */
    String dueState(LocalDate today) {
        if (state != TaskState.OPEN) {
            return null;
        }
        return dueOn.isAfter(today) ? "planned" : dueOn.isEqual(today) ? "today" : "late";
    }
}
