package be.fjc.casework.tasks.view;

import be.fjc.casework.DossierId;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.domain.Whose;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.runtime.web.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tasks in lists: of one dossier, and of all that somebody may read; open ones by the day they are due, settled ones the youngest first. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TaskLists {

    /** More than a dossier ever has. */
    private static final int OF_A_DOSSIER = 200;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierDoor door;

    @Inject
    TaskLines lines;

    /** Open tasks, the one that was due first on top. @param late only those whose day has passed */
    public List<TaskLine> open(Whose whose, boolean late, Cut cut) {
        var rows = asked(whose).where("t.state = :open", "open", TaskState.OPEN);
        if (late) {
            rows.where("t.dueOn < :day", "day", lines.today());
        }
        if (!cut.isFirst()) {
            rows.where("t.dueOn >= :on and (t.dueOn > :on or t.id > :id)").with("on", cut.date(0)).with("id", cut.id(1));
        }
        return lines.of(rows.list(entities, "t.dueOn, t.id", cut.fetch()));
    }

    /** Settled tasks; ids follow the clock, so they are the order. */
    public List<TaskLine> settled(Whose whose, Cut cut) {
        var rows = asked(whose).where("t.state <> :open", "open", TaskState.OPEN);
        if (!cut.isFirst()) {
            rows.where("t.id < :id", "id", cut.id(0));
        }
        return lines.of(rows.list(entities, "t.id desc", cut.fetch()));
    }

    /** All tasks of a dossier, the open ones and what was due first on top. */
    public List<TaskLine> of(DossierId id) {
        door.require("casework.dossier.read", id);
        UUID reader = access.subject().account();
        var rows = new Selection<>(TaskRow.class, TaskRow.SELECT).with("reader", reader).where("d.id = :dossier", "dossier", id.value());
        return lines.of(rows.list(entities, "t.settledAt desc, t.dueOn, t.id", OF_A_DOSSIER));
    }

    private Selection<TaskRow> asked(Whose whose) {
        Set<Relation> allowed = access.relationsThatAllow(TaskLines.LIST);
        access.require(TaskLines.LIST, Facts.collection("task", allowed));
        return whose(whose, readable(allowed));
    }

    /** Every task that the reader may read. */
    private Selection<TaskRow> readable(Set<Relation> allowed) {
        var rows = new Selection<>(TaskRow.class, TaskRow.SELECT).where(TaskRow.SEEN).with("reader", access.subject().account());
        if (allowed.contains(Relation.ANY)) {
            return rows;
        }
        List<String> alternatives = new ArrayList<>();
        if (allowed.contains(Relation.ASSIGNED)) {
            alternatives.add("d.caseDirector = :reader");
        }
        if (allowed.contains(Relation.OWN_ACTION)) {
            alternatives.add("t.organisation = :own");
            rows.with("own", access.subject().organisation());
        }
        return rows.whereAny(alternatives);
    }

    private Selection<TaskRow> whose(Whose whose, Selection<TaskRow> rows) {
        return switch (whose) {
            case MINE -> rows.where(TaskRow.MINE, "today", lines.today());
            case ORGANISATION -> rows.where("t.organisation = :organisation", "organisation", access.subject().organisation());
            case DIRECTED -> rows.where("d.caseDirector = :reader");
            case ALL -> rows;
        };
    }
}
