package be.fjc.casework.tasks.usecase;

import be.fjc.casework.domain.Notice;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The organisation that was asked says that it takes a task, or that it does not. */
@UseCase
public class AnswerTask {

    @Inject
    Access access;

    @Inject
    TaskAtHand atHand;

    @Inject
    Owners owners;

    @Inject
    TaskNews news;

    @Inject
    Clock clock;

    /** @param person who does it; null leaves that open, or as it was */
    public void take(UUID id, UUID person, Expected expected) {
        Task task = atHand.find(id, "casework.task.answer", expected);
        if (person != null) {
            owners.requireWorker(task.owner().organisation(), person, "person");
        }
        Instant now = clock.instant();
        task.take(person, now);
        atHand.note(task, "taskTaken", Map.of("organisation", task.owner().organisation()), now);
    }

    public void handBack(UUID id, String reason, Expected expected) {
        Task task = atHand.find(id, "casework.task.answer", expected);
        Instant now = clock.instant();
        task.handBack(reason, now);
        atHand.note(task, "taskHandedBack", Map.of("organisation", task.owner().organisation()), now);
        news.tell(Set.of(atHand.caseDirector(task)), Notice.TASK_HANDED_BACK, task, access.subject().account(), now);
    }
}
