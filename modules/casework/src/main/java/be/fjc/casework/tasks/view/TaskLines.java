package be.fjc.casework.tasks.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.Sight;
import be.fjc.platform.access.Access;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes the lines of a list, each as far as its own relations let the reader see it. */
@ApplicationScoped
class TaskLines {

    static final String LIST = "casework.task.list";

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    List<TaskLine> of(List<TaskRow> rows) {
        var sight = new Sight(access, LIST, "task");
        LocalDate today = today();
        Map<UUID, Person> names = people.findAll(rows.stream().map(TaskRow::person).filter(Objects::nonNull).collect(toSet()));
        return rows.stream()
                .map(row -> sight.of(
                        TaskLine.of(row, links.to(CaseworkModule.ID, "tasks", row.id()), names, today), row.relations(access.subject())))
                .toList();
    }

    LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
