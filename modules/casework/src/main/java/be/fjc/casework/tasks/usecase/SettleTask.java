package be.fjc.casework.tasks.usecase;

import be.fjc.casework.domain.Notice;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody says how a task ended: done, not possible, or not done. */
@UseCase
public class SettleTask {

    @Inject
    Access access;

    @Inject
    TaskAtHand atHand;

    @Inject
    TaskNews news;

    @Inject
    Clock clock;

    /**
     * @param outcome not open, and not withdrawn, which is for who asked
     * @param reason null only when it was done
     */
    public void settle(UUID id, TaskState outcome, String reason, Expected expected) {
        Task task = atHand.find(id, "casework.task.settle", expected);
        if (outcome == TaskState.OPEN || outcome == TaskState.WITHDRAWN) {
            throw new InvalidInput("notInList", "outcome");
        }
        Instant now = clock.instant();
        task.settle(outcome, reason, access.subject().account(), now);
        atHand.note(task, "taskSettled", Map.of("state", outcome.code(), "organisation", task.owner().organisation()), now);
        if (outcome != TaskState.DONE) {
            news.tell(Set.of(atHand.caseDirector(task)), Notice.TASK_UNDONE, task, access.subject().account(), now);
        }
    }

    /** Whoever settled it takes that back right after; not once the case director has seen that it was not done. */
    public void undo(UUID id, Expected expected) {
        Task task = atHand.find(id, "casework.task.undo", expected);
        atHand.requireOpenDossier(task);
        Instant now = clock.instant();
        UUID by = access.subject().account();
        TaskState ended = task.takeBack(by, now);
        if (ended == TaskState.NOT_DONE || ended == TaskState.NOT_POSSIBLE) {
            news.unsay(Set.of(atHand.caseDirector(task)), Notice.TASK_UNDONE, task, by);
        }
        atHand.note(task, "taskTakenBack", Map.of("organisation", task.owner().organisation()), now);
    }
}
