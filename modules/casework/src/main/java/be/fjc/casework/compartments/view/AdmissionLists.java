package be.fjc.casework.compartments.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Undo;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.OutOfSight;
import be.fjc.casework.view.Selection;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who was let in by name: into one dossier, and where somebody was let in oneself. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AdmissionLists {

    private static final int AT_MOST = 100;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** All of a dossier, the latest first, those that are over too. */
    public List<AdmissionLine> of(DossierId id) {
        Decision decision = door.require("casework.admission.read", id);
        return lines(rows().where("d.id = :dossier", "dossier", id.value()), decision);
    }

    /** Where the reader is let in today. */
    public List<AdmissionLine> own() {
        Decision decision = access.require("casework.admission.own", Facts.collection("admission", Set.of(Relation.SELF)));
        return lines(
                rows().where(OutOfSight.SEEN)
                        .where("a.account = :reader and a.endedAt is null and a.terms.until >= :today", "today", today()),
                decision);
    }

    private Selection<AdmissionRow> rows() {
        return new Selection<>(AdmissionRow.class, AdmissionRow.SELECT).with("reader", access.subject().account());
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    private List<AdmissionLine> lines(Selection<AdmissionRow> asked, Decision decision) {
        List<AdmissionRow> rows = asked.list(entities, "a.id desc", AT_MOST);
        Set<UUID> accounts = new HashSet<>();
        rows.forEach(row -> accounts.addAll(List.of(row.account(), row.givenBy())));
        Map<UUID, Person> names = people.findAll(accounts);
        return rows.stream().map(row -> access.readable(line(row, names), decision)).toList();
    }

    private AdmissionLine line(AdmissionRow row, Map<UUID, Person> names) {
        return new AdmissionLine(
                row.id(),
                links.to(CaseworkModule.ID, "dossiers", row.dossier(), "admissions"),
                row.dossier(),
                row.number().value(),
                ColleagueLine.of(row.account(), names),
                row.opens(),
                row.until(),
                row.isRunning(today()),
                row.basis(),
                row.reason(),
                row.givenAt(),
                ColleagueLine.of(row.givenBy(), names),
                row.endedAt(),
                Undo.until(row.endedBy(), row.endedAt(), access.subject().account(), clock.instant()));
    }
}
