package be.fjc.casework.tasks.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.TaskDesk;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tasks.domain.Owner;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.domain.Tasks;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The same tasks as those that are asked in the dossier itself. */
@ApplicationScoped
class DeskOfTasks implements TaskDesk {

    @Inject
    AddTask addTask;

    @Inject
    NewTasks newTasks;

    @Inject
    Dossiers dossiers;

    @Inject
    Tasks tasks;

    @Inject
    Timeline timeline;

    @Inject
    People people;

    @Inject
    CurrentCentre centre;

    @Override
    public UUID ask(DossierId dossier, Asked asked) {
        var task = new Task.Asked(asked.title(), null, Set.of(), asked.safety(), TaskPriority.NORMAL, asked.dueOn());
        return addTask.add(dossier, task, asked.organisation(), asked.person(), Expected.ANY);
    }

    @Override
    public Optional<UUID> askDirector(DossierId id, ForDirector asked, UUID by, Instant now) {
        var words = new Task.Asked(asked.title(), null, Set.of(), asked.safety(), asked.safety() ? TaskPriority.HIGH : TaskPriority.NORMAL, asked.dueOn());
        return dossiers.find(id)
                .filter(Dossier::isOpen)
                .map(dossier -> newTasks.add(new Task(Ids.at(now), id, words, owner(dossier.caseDirector()), by, now), by, now));
    }

    /** Who leads the centre answers for a director who works nowhere any more. */
    private Owner owner(UUID director) {
        String organisation = people.find(director).map(Person::organisation).orElseGet(() -> centre.get().profile().leadOrganisation());
        return new Owner(organisation, director);
    }

    @Override
    public void withdraw(UUID id, String reason, UUID by, Instant now) {
        tasks.find(id).filter(Task::isOpen).ifPresent(task -> {
            task.settle(TaskState.WITHDRAWN, reason, by, now);
            timeline.add(Step.of(task.dossier(), "taskSettled",
                    Map.of("state", TaskState.WITHDRAWN.code(), "organisation", task.owner().organisation()), by, now));
        });
    }

    @Override
    public Optional<Known> find(UUID task) {
        return tasks.find(task).map(Task::known);
    }
}
