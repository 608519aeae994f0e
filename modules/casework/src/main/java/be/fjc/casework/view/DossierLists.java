package be.fjc.casework.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.DossierState;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Dossiers in lists: open ones by their next contact, closed ones by when they opened. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierLists {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /**
     * Open dossiers, the one that waits longest for a contact first.
     *
     * @param track null for all
     * @param director only those of this case director; null for all that the reader may list
     */
    public List<DossierLine> open(String track, UUID director, Cut cut) {
        var rows = asked(DossierState.OPEN, track, director);
        if (!cut.isFirst()) {
            rows.where("d.nextContactOn >= :on and (d.nextContactOn > :on or d.id > :id)")
                    .with("on", cut.date(0))
                    .with("id", cut.id(1));
        }
        return lines(rows.list(entities, "d.nextContactOn, d.id", cut.fetch()), "casework.dossier.list", Map.of());
    }

    /** Closed dossiers, the youngest first; ids follow the clock, so they are the order. */
    public List<DossierLine> closed(String track, UUID director, Cut cut) {
        var rows = asked(DossierState.CLOSED, track, director);
        if (!cut.isFirst()) {
            rows.where("d.id < :id", "id", cut.id(0));
        }
        return lines(rows.list(entities, "d.id desc", cut.fetch()), "casework.dossier.list", Map.of());
    }

    /** Open dossiers whose contact is due on the day or before it. */
    List<DossierLine> due(LocalDate day, int limit) {
        var rows = asked(DossierState.OPEN, null, null).where("d.nextContactOn <= :day", "day", day);
        return lines(rows.list(entities, "d.nextContactOn, d.id", limit), "casework.dossier.list", Map.of());
    }

    private Selection<DossierRow> asked(DossierState state, String track, UUID director) {
        String action = "casework.dossier.list";
        Set<Relation> allowed = access.relationsThatAllow(action);
        access.require(action, Facts.collection("dossier", allowed));
        var rows = seen().where("d.state = :state", "state", state);
        if (!allowed.contains(Relation.ANY)) {
            rows.where("d.caseDirector = :reader");
        }
        if (director != null) {
            rows.where("d.caseDirector = :director", "director", director);
        }
        if (track != null) {
            rows.where("d.track = :track", "track", track);
        }
        return rows;
    }

    /** Every dossier that the reader may know to be there. */
    public Selection<DossierRow> seen() {
        return new Selection<>(DossierRow.class, DossierRow.SELECT).where(DossierRow.SEEN).with("reader", access.subject().account());
    }

    /** @param persons whom a search found in each */
    public List<DossierLine> lines(List<DossierRow> rows, String action, Map<UUID, List<FoundPerson>> persons) {
        var sight = new Sight(access, action, "dossier");
        UUID reader = access.subject().account();
        Instant now = clock.instant();
        Map<UUID, Person> names = people.findAll(rows.stream().map(DossierRow::caseDirector).collect(toSet()));
        return rows.stream()
                .map(row -> sight.of(
                        DossierLine.of(row, links.to(CaseworkModule.ID, "dossiers", row.id()), names, persons.get(row.id()), now),
                        row.relations(reader)))
                .toList();
    }
}
