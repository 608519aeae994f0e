package be.fjc.casework.tasks.view;

import be.fjc.casework.tasks.domain.Escalation;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.view.Counts;
import be.fjc.casework.view.OutOfSight;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The tasks that someone must think of today: the own ones and those of whom the person stands in for, those of the organisation that
 * nobody was named for, those in the own dossiers; and for who coordinates also those that were raised.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TasksAtStart {

    /** How many days ahead a task shows. */
    static final int AHEAD = 3;

    private static final Counts NONE = new Counts(0L, 0L, 0L, 0L);

    private static final String CONCERNS =
            TaskRow.MINE + " or t.organisation = :own and t.person is null or d.caseDirector = :reader or :all = true and t.escalation = :raised";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    TaskLines lines;

    /**
     * What presses.
     *
     * @param due those due in the next days, for safety first, then the one that was due first
     * @param counts late ones for safety, other late ones, those due today, and those that were raised with the coordinators
     * @param coordinates whether the person hears of what was raised
     */
    public record Pressing(List<TaskLine> due, Counts counts, boolean coordinates) {}

    /** @param limit how many are listed; all are counted */
    public Pressing read(int limit) {
        Set<Relation> allowed = access.relationsThatAllow(TaskLines.LIST);
        if (allowed.isEmpty()) {
            return new Pressing(List.of(), NONE, false);
        }
        access.require(TaskLines.LIST, Facts.collection("task", allowed));
        boolean coordinates = allowed.contains(Relation.ANY);
        List<TaskRow> rows = concerning(new Selection<>(TaskRow.class, TaskRow.SELECT), access.subject(), coordinates)
                .where("t.dueOn <= :last", "last", lines.today().plusDays(AHEAD))
                .list(entities, "t.safety desc, t.dueOn, t.id", limit);
        return new Pressing(lines.of(rows), rows.isEmpty() ? NONE : counts(coordinates), coordinates);
    }

    private Counts counts(boolean coordinates) {
        return concerning(new Selection<>(Counts.class, """
                select new be.fjc.casework.view.Counts(
                    sum(case when t.dueOn < :today and t.safety = true then 1 else 0 end),
                    sum(case when t.dueOn < :today and t.safety = false then 1 else 0 end),
                    sum(case when t.dueOn = :today then 1 else 0 end),
                    sum(case when t.escalation = :raised then 1 else 0 end))
                from Task t join Dossier d on d.id = t.dossier""" + OutOfSight.OF_TASK), access.subject(), coordinates)
                .where("t.dueOn <= :today")
                .one(entities);
    }

    private <T> Selection<T> concerning(Selection<T> tasks, Subject reader, boolean coordinates) {
        return concerning(tasks, reader, coordinates, lines.today());
    }

    /** Those that somebody must think of: the same for the screen and for what is counted for a mail. */
    static <T> Selection<T> concerning(Selection<T> tasks, Subject reader, boolean coordinates, LocalDate today) {
        return tasks.where("t.state = :open", "open", TaskState.OPEN)
                .where(TaskRow.SEEN)
                .where(CONCERNS)
                .with("reader", reader.account())
                .with("own", reader.organisation())
                .with("today", today)
                .with("all", coordinates)
                .with("raised", Escalation.TO_COORDINATOR);
    }
}
