package be.fjc.casework.tasks.usecase;

import be.fjc.casework.domain.Notice;
import be.fjc.casework.tasks.domain.Owner;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Who asked for a task gives it another day or another owner, or takes it away. */
@UseCase
public class ManageTask {

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

    public void changeDue(UUID id, LocalDate dueOn, String reason, Expected expected) {
        Task task = atHand.find(id, "casework.task.manage", expected);
        Instant now = clock.instant();
        task.changeDue(dueOn, reason, now);
        atHand.note(task, "taskDueChanged", Map.of("dueOn", dueOn.toString()), now);
    }

    /** @param person null when the organisation finds somebody itself */
    public void transfer(UUID id, String organisation, UUID person, Expected expected) {
        Task task = atHand.find(id, "casework.task.manage", expected);
        Owner owner = owners.checked(organisation, person);
        Instant now = clock.instant();
        task.transfer(owner, now);
        atHand.note(task, "taskTransferred", Map.of("organisation", organisation), now);
        news.tell(news.owners(task, now), Notice.TASK_ASKED, task, access.subject().account(), now);
    }

    public void withdraw(UUID id, String reason, Expected expected) {
        Task task = atHand.find(id, "casework.task.manage", expected);
        Instant now = clock.instant();
        task.settle(TaskState.WITHDRAWN, reason, access.subject().account(), now);
        atHand.note(task, "taskSettled", Map.of("state", TaskState.WITHDRAWN.code(), "organisation", task.owner().organisation()), now);
    }
}
