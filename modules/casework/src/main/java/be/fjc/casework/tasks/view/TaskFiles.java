package be.fjc.casework.tasks.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.LetIn;
import be.fjc.casework.domain.Undo;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.Seen;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One task, as far as its reader may see it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TaskFiles {

    /** What can be done with a task, and the permission for it. */
    private static final Map<String, String> ACTS = Map.of(
            "answer", "casework.task.answer", "settle", "casework.task.settle", "manage", "casework.task.manage");

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    LetIn letIn;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public Seen<TaskFile> read(UUID id) {
        TaskRow row = entities.createQuery(TaskRow.SELECT + " where t.id = :id", TaskRow.class)
                .setParameter("id", id)
                .setParameter("reader", access.subject().account())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.absent("casework.task.read", "task", id));
        Facts facts = new Facts("task", id, relations(row));
        Decision decision = access.require("casework.task.read", facts);
        return new Seen<>(id, row.version(), decision, access.readable(whole(row, offers(facts, row.afterCare())), decision));
    }

    /** Of after-care, who stands in for the case director gets to the dossier from here. */
    private Set<Relation> relations(TaskRow row) {
        Set<Relation> relations = row.relations(access.subject());
        if (row.afterCare() && !relations.contains(Relation.ASSIGNED)) {
            relations.addAll(letIn.relations(access.subject().account(), new DossierId(row.dossier()), clock.instant()));
        }
        return relations;
    }

    private TaskFile whole(TaskRow row, List<String> offers) {
        Map<UUID, Person> names = people.findAll(Stream.of(row.person(), row.settledBy(), row.askedBy(), row.caseDirector())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new TaskFile(
                row.id(),
                links.to(CaseworkModule.ID, "tasks", row.id()),
                row.state().code(),
                row.answer().code(),
                row.title(),
                row.explanation(),
                row.safety(),
                row.priority().code(),
                row.organisation(),
                ColleagueLine.of(row.person(), names),
                row.dueOn(),
                row.dueState(WorkingDays.dayOf(clock.instant())),
                row.dueReason(),
                row.answerReason(),
                row.settledReason(),
                row.settledAt(),
                ColleagueLine.of(row.settledBy(), names),
                row.afterCare() ? null : Undo.until(row.settledBy(), row.settledAt(), access.subject().account(), clock.instant()),
                row.askedAt(),
                ColleagueLine.of(row.askedBy(), names),
                ColleagueLine.of(row.caseDirector(), names),
                row.escalation(),
                offers,
                members(row.id()),
                row.afterCare() ? Boolean.TRUE : null,
                row.dossier(),
                row.number().value());
    }

    /** What this person may do with this very task: a permission by role alone does not say it. A moment of after-care ends as such. */
    private List<String> offers(Facts facts, boolean afterCare) {
        return ACTS.entrySet().stream()
                .filter(act -> !afterCare || !act.getKey().equals("settle"))
                .filter(act -> access.peek(act.getValue(), facts).offered())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<TaskFile.MemberLine> members(UUID task) {
        return entities.createQuery("""
                select new be.fjc.casework.tasks.view.TaskFile$MemberLine(
                    p.id, p.details.givenName, p.details.familyName, p.details.role)
                from DossierPerson p
                where p.id in (select m.person from TaskMember m where m.task.id = :id) order by p.place""", TaskFile.MemberLine.class)
                .setParameter("id", task)
                .getResultList();
    }
}
