package be.fjc.casework.notes.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierId;
import be.fjc.casework.notes.domain.LegalBases;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was told about a family to others, and on which grounds anything may be. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DisclosureLists {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

    @Inject
    Access access;

    @Inject
    People people;

    /** The latest written down first. */
    public List<DisclosureLine> page(DossierId id, Cut cut) {
        Decision decision = door.require("casework.disclosure.read", id);
        var found = new Selection<>(DisclosureRow.class, DisclosureRow.SELECT).where("d.dossier = :dossier", "dossier", id.value());
        if (!cut.isFirst()) {
            found.where("d.recordedAt <= :at and (d.recordedAt < :at or d.id < :after)").with("at", cut.instant(0)).with("after", cut.id(1));
        }
        List<DisclosureRow> rows = found.list(entities, "d.recordedAt desc, d.id desc", cut.fetch());
        Map<UUID, Person> names = people.findAll(rows.stream().map(DisclosureRow::recordedBy).collect(toSet()));
        return rows.stream().map(row -> access.readable(line(row, names), decision)).toList();
    }

    /** All there are or were; a screen offers those that held on the day. */
    public List<LegalBasisLine> bases() {
        access.require("casework.legalBasis.read", Facts.collection("legalBasis", Set.of()));
        return LegalBases.all().stream()
                .map(basis -> new LegalBasisLine(basis.code(), basis.labels(), basis.from(), basis.until(), basis.checked()))
                .toList();
    }

    private static DisclosureLine line(DisclosureRow row, Map<UUID, Person> names) {
        return new DisclosureLine(row.id(), row.disclosedOn(), row.organisation(), row.function(), row.kind().code(), row.basis(),
                row.reason(), row.recordedAt(), ColleagueLine.of(row.recordedBy(), names));
    }
}
