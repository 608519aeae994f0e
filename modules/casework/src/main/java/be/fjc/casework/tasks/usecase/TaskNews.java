package be.fjc.casework.tasks.usecase;

import be.fjc.casework.compartments.usecase.Hearers;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.Owner;
import be.fjc.casework.tasks.domain.Substitutions;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.Workers;
import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts a line about a task on the start screens of those it is for; never on that of somebody from whom the dossier is kept. */
@ApplicationScoped
class TaskNews {

    @Inject
    Notices notices;

    @Inject
    Hearers hearers;

    @Inject
    Substitutions substitutions;

    @Inject
    People people;

    /** @param by who did it and needs no telling; null when it was the clock */
    void tell(Set<UUID> whom, String code, Task task, UUID by, Instant now) {
        told(whom, task, by).forEach(account -> notices.add(new Notice(Ids.at(now), account, code, task.id(), now)));
    }

    /** What was told is not so any more; refused once somebody has seen it and taken it off the screen. */
    void unsay(Set<UUID> whom, String code, Task task, UUID by) {
        for (UUID account : told(whom, task, by)) {
            List<Notice> unseen = notices.about(task.id(), code, account);
            Refusal.unless(!unseen.isEmpty(), "undoSeen");
            unseen.forEach(notices::remove);
        }
    }

    private Set<UUID> told(Set<UUID> whom, Task task, UUID by) {
        Set<UUID> told = hearers.among(whom, task.dossier().value());
        told.remove(by);
        return told;
    }

    /** The person it was given to and who stands in today; without a person everybody who works for the organisation. */
    Set<UUID> owners(Task task, Instant now) {
        Owner owner = task.owner();
        if (owner.person() == null) {
            return accounts(Workers.of(owner.organisation(), people));
        }
        Set<UUID> accounts = new HashSet<>(substitutions.standingInFor(owner.person(), WorkingDays.dayOf(now)));
        accounts.add(owner.person());
        return accounts;
    }

    Set<UUID> coordinators() {
        return accounts(people.withRole(Role.COORDINATOR));
    }

    private static Set<UUID> accounts(List<Person> several) {
        Set<UUID> accounts = new HashSet<>();
        several.forEach(person -> accounts.add(person.account()));
        return accounts;
    }
}
