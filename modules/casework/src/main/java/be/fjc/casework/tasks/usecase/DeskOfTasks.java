package be.fjc.casework.tasks.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.TaskDesk;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.Tasks;
import be.fjc.platform.kernel.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The same tasks as those that are asked in the dossier itself. */
@ApplicationScoped
class DeskOfTasks implements TaskDesk {

    @Inject
    AddTask addTask;

    @Inject
    Tasks tasks;

    @Override
    public UUID ask(DossierId dossier, Asked asked) {
        var task = new Task.Asked(asked.title(), null, Set.of(), asked.safety(), TaskPriority.NORMAL, asked.dueOn());
        return addTask.add(dossier, task, asked.organisation(), asked.person(), Expected.ANY);
    }

    @Override
    public Optional<Known> find(UUID task) {
        return tasks.find(task).map(Task::known);
    }
}
