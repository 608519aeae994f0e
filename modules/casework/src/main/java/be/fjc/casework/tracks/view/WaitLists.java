package be.fjc.casework.tracks.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.OutOfSight;
import be.fjc.casework.view.Selection;
import be.fjc.casework.view.Sight;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who waits for a place in a track, most danger first, then who waits longest. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class WaitLists {

    private static final String LIST = "casework.wait.list";
    private static final int AT_MOST = 200;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Everybody who waits, as far as the reader may list dossiers. */
    public List<WaitLine> waiting() {
        Set<Relation> allowed = access.relationsThatAllow(LIST);
        access.require(LIST, Facts.collection("wait", allowed));
        UUID reader = access.subject().account();
        var rows = new Selection<>(WaitRow.class, WaitRow.SELECT)
                .where("w.endedAt is null")
                .where(OutOfSight.SEEN)
                .with("reader", reader)
                .with("acute", Danger.ACUTE)
                .with("concern", Danger.CONCERN);
        if (!allowed.contains(Relation.ANY)) {
            rows.where("d.caseDirector = :reader");
        }
        List<WaitRow> found = rows.list(
                entities, "case when w.danger = :acute then 0 when w.danger = :concern then 1 else 2 end, w.since, w.id", AT_MOST);
        Map<UUID, Person> names = people.findAll(found.stream().map(WaitRow::caseDirector).collect(toSet()));
        var sight = new Sight(access, LIST, "wait");
        LocalDate today = today();
        return found.stream().map(row -> sight.of(WaitLine.of(row, names, today, null), row.relations(reader))).toList();
    }

    /** The waits of one dossier, the latest first, with what was looked at. */
    public List<WaitLine> of(DossierId dossier) {
        Decision decision = door.require("casework.dossier.read", dossier);
        List<WaitRow> rows = new Selection<>(WaitRow.class, WaitRow.SELECT)
                .where("w.dossier = :dossier", "dossier", dossier.value())
                .with("reader", access.subject().account())
                .list(entities, "w.since desc, w.id desc", AT_MOST);
        List<CheckRow> checks = rows.isEmpty() ? List.of() : checks(dossier);
        Set<UUID> accounts = new HashSet<>(rows.stream().map(WaitRow::caseDirector).toList());
        checks.forEach(check -> accounts.add(check.by()));
        Map<UUID, Person> names = people.findAll(accounts);
        return rows.stream()
                .map(row -> WaitLine.of(row, names, today(), lines(row, checks, names)))
                .map(line -> access.readable(line, decision))
                .toList();
    }

    private static List<WaitLine.CheckLine> lines(WaitRow row, List<CheckRow> checks, Map<UUID, Person> names) {
        return checks.stream()
                .filter(check -> check.waitId().equals(row.id()))
                .map(check -> new WaitLine.CheckLine(
                        check.id(), check.danger().code(), check.note(), check.at(), ColleagueLine.of(check.by(), names)))
                .toList();
    }

    private List<CheckRow> checks(DossierId dossier) {
        return entities.createQuery("""
                select new be.fjc.casework.tracks.view.CheckRow(c.id, c.wait, c.danger, c.note, c.at, c.by)
                from WaitCheck c join Wait w on w.id = c.wait where w.dossier = :dossier order by c.at desc, c.id desc""", CheckRow.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
