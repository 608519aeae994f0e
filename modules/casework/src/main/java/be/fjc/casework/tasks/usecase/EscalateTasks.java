package be.fjc.casework.tasks.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.Escalation;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.Tasks;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Raises tasks for safety that stay undone: with the owner and the case director first, with the coordinators after that. Each step is
 * kept with the task, so that it is told once however often this runs.
 */
@ApplicationScoped
@ActsFor("the centre: who owns, directs or coordinates is told that a task is late, with its id and no word of it")
public class EscalateTasks implements TenantJob {

    private static final int PORTION = 1000;

    @Inject
    Tasks tasks;

    @Inject
    TaskAtHand atHand;

    @Inject
    TaskNews news;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "escalateTasks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        var rule = new Escalation(
                centre.get().number(CaseworkModule.ID, CaseworkModule.TELL_OWNER_AFTER),
                centre.get().number(CaseworkModule.ID, CaseworkModule.TELL_COORDINATOR_AFTER));
        tasks.lateForSafety(WorkingDays.dayOf(now), PORTION)
                .forEach(task -> task.escalate(rule, now).forEach(step -> tell(step, task, now)));
    }

    private void tell(int step, Task task, Instant now) {
        if (step == Escalation.TO_COORDINATOR) {
            news.tell(news.coordinators(), Notice.TASK_ESCALATED, task, null, now);
            return;
        }
        Set<UUID> whom = new HashSet<>(news.owners(task, now));
        whom.add(atHand.caseDirector(task));
        news.tell(whom, Notice.TASK_LATE, task, null, now);
    }
}
