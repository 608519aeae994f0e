package be.fjc.casework.tasks.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.tasks.domain.Owner;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Who directs a dossier asks an organisation to do something in it. */
@UseCase
public class AddTask {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Owners owners;

    @Inject
    Dossiers dossiers;

    @Inject
    NewTasks newTasks;

    @Inject
    Clock clock;

    /**
     * @param organisation code of a partner
     * @param person who is to do it there; null when the organisation finds somebody
     */
    public UUID add(DossierId id, Task.Asked asked, String organisation, UUID person, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.task.add", "dossier", id.value()));
        access.require("casework.task.add", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        Refusal.unless(dossier.isOpen(), "dossierClosed");
        Owner owner = owners.checked(organisation, person);
        if (!asked.members().stream().allMatch(dossier::hasMember)) {
            throw new InvalidInput("notInList", "members");
        }
        Instant now = clock.instant();
        Task task = new Task(Ids.at(now), id, asked, owner, subject.account(), now);
        return newTasks.add(task, subject.account(), now);
    }
}
