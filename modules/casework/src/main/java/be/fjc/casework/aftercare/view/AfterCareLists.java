package be.fjc.casework.aftercare.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.DomainRow;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The after-care of one dossier: of its latest closing first, and of each closing in the order of the days. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AfterCareLists {

    /** More than a dossier ever has. */
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

    public List<AfterCareLine> of(DossierId dossier) {
        Decision decision = door.require("casework.dossier.read", dossier);
        List<AfterCareRow> rows = new Selection<>(AfterCareRow.class, AfterCareRow.SELECT)
                .where("a.dossier = :dossier", "dossier", dossier.value())
                .list(entities, "c.closedAt desc, a.place", AT_MOST);
        List<DomainRow> domains = rows.isEmpty() ? List.of() : domains(dossier);
        Map<UUID, Person> names = people.findAll(rows.stream().map(AfterCareRow::settledBy).filter(Objects::nonNull).collect(toSet()));
        LocalDate today = WorkingDays.dayOf(clock.instant());
        return rows.stream()
                .map(row -> AfterCareLine.of(row, domains, names, today))
                .map(line -> access.readable(line, decision))
                .toList();
    }

    private List<DomainRow> domains(DossierId dossier) {
        return entities.createQuery("""
                select new be.fjc.casework.view.DomainRow(a.id, o.domain, o.outcome)
                from AfterCareMoment a join a.domains o where a.dossier = :dossier order by o.domain""", DomainRow.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }
}
