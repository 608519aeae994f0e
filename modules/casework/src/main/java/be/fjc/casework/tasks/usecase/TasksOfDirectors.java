package be.fjc.casework.tasks.usecase;

import be.fjc.casework.DirectorTasks;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.tasks.domain.Owner;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.Tasks;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Like any other task that somebody is asked by name. */
@ApplicationScoped
class TasksOfDirectors implements DirectorTasks {

    @Inject
    Access access;

    @Inject
    Dossiers dossiers;

    @Inject
    Tasks tasks;

    @Inject
    Timeline timeline;

    @Inject
    TaskNews news;

    @Inject
    People people;

    @Override
    public UUID ask(DossierId id, String title, boolean safety, LocalDate dueOn, Instant now) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow();
        return ask(dossier, title, safety, dueOn, new Owner(subject.organisation(), subject.account()), now);
    }

    @Override
    public Optional<UUID> askFor(UUID by, DossierId id, String title, LocalDate dueOn, Instant now) {
        return dossiers.find(id)
                .filter(Dossier::isOpen)
                .flatMap(dossier -> people.find(by).map(person -> ask(dossier, title, true, dueOn, new Owner(person.organisation(), by), now)));
    }

    private UUID ask(Dossier dossier, String title, boolean safety, LocalDate dueOn, Owner from, Instant now) {
        DossierId id = dossier.id();
        UUID by = from.person();
        String organisation = people.find(dossier.caseDirector()).map(Person::organisation).orElse(from.organisation());
        var asked = new Task.Asked(title, null, Set.of(), safety, safety ? TaskPriority.HIGH : TaskPriority.NORMAL, dueOn);
        Task task = new Task(Ids.at(now), id, asked, new Owner(organisation, dossier.caseDirector()), by, now);
        tasks.add(task);
        timeline.add(Step.of(id, "taskAsked", Map.of("organisation", organisation), by, now));
        news.tell(news.owners(task, now), Notice.TASK_ASKED, task, by, now);
        return task.id();
    }
}
