package be.fjc.casework.tasks.view;

import be.fjc.casework.tasks.domain.Waiting;
import be.fjc.casework.view.Counts;
import be.fjc.casework.view.OutOfSight;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the start screen of somebody would count, for a message to that person; asked by a job, when nobody is signed in. It gives two
 * numbers and nothing else, over what that person may list.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class WaitingTasks implements Waiting {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    TaskLines lines;

    @Override
    public Count of(Subject somebody) {
        Set<Relation> allowed = access.relationsThatAllow(somebody, TaskLines.LIST);
        if (allowed.isEmpty()) {
            return new Count(0, 0);
        }
        LocalDate today = lines.today();
        var tasks = new Selection<>(Counts.class, """
                select new be.fjc.casework.view.Counts(count(t), sum(case when t.dueOn < :today then 1 else 0 end), count(t), count(t))
                from Task t join Dossier d on d.id = t.dossier""" + OutOfSight.OF_TASK);
        Counts counts = TasksAtStart.concerning(tasks, somebody, allowed.contains(Relation.ANY), today)
                .where("t.dueOn <= :last", "last", today.plusDays(TasksAtStart.AHEAD))
                .one(entities);
        return new Count(Counts.number(counts.first()), Counts.number(counts.second()));
    }
}
