package be.fjc.chainapproach.minutes.view;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.view.ItemDoor;
import be.fjc.chainapproach.attendance.view.ItemDoor.Opened;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was agreed about a family at this item and at earlier ones, with how it stands: its review comes first at the next item. Of an
 * earlier item a reader gets what was agreed there when that item was theirs too.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ActionLists {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    ItemDoor door;

    @Inject
    Access access;

    @Inject
    Attendances attendances;

    @Inject
    TaskDesk tasks;

    @Inject
    People people;

    /** In the order in which they were agreed. */
    public List<ActionLine> list(UUID meeting, UUID item) {
        Opened opened = door.require("chain-approach.minutes.read", meeting, item);
        return entities.createQuery("""
                        select new be.fjc.chainapproach.minutes.view.ActionRow(a.id, a.item, a.task, a.agreedAt)
                        from AgreedAction a where a.dossier = :dossier order by a.agreedAt, a.id""", ActionRow.class)
                .setParameter("dossier", opened.dossier().value())
                .getResultStream()
                .filter(row -> row.item().equals(item) || isTheirs(opened, row))
                .flatMap(row -> tasks.find(row.task()).map(task -> line(opened, row, task)).stream())
                .map(line -> access.readable(line, opened.decision()))
                .toList();
    }

    private boolean isTheirs(Opened opened, ActionRow row) {
        return opened.facts().relations().contains(Relation.ASSIGNED)
                || access.subject().roles().contains(Role.COORDINATOR)
                || attendances.heard(row.item(), access.subject().account());
    }

    private ActionLine line(Opened opened, ActionRow row, TaskDesk.Known task) {
        Optional<Person> person = Stream.ofNullable(task.person()).map(people::find).flatMap(Optional::stream).findFirst();
        return new ActionLine(
                row.id(),
                task.id(),
                row.item().equals(opened.item()),
                task.title(),
                task.organisation(),
                person.map(Person::name).orElse(null),
                task.dueOn(),
                task.state(),
                task.answer(),
                task.reason(),
                row.agreedAt());
    }
}
