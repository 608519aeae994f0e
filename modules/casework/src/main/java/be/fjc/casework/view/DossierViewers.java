package be.fjc.casework.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.viewers.Viewers;
import be.fjc.platform.runtime.viewers.Viewing;
import be.fjc.platform.runtime.web.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who saw a dossier and the referral it came from, out of the audit: for its coordinator and for the data protection officer. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierViewers {

    private static final String ACTION = "casework.dossier.viewers";
    private static final Instant EVER = Instant.EPOCH;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierParts parts;

    @Inject
    Viewers viewers;

    @Inject
    Access access;

    @Inject
    People people;

    /** Those of a dossier that is at hand, over all of its life. */
    public List<ViewerLine> of(DossierId id, Cut cut) {
        DossierRow row = parts.dossier(id.value(), access.subject().account())
                .orElseThrow(() -> access.absent(ACTION, "dossier", id.value()));
        access.require(ACTION, facts(row));
        return lines(row, EVER, Viewers.TOP.last(), cut);
    }

    /**
     * Those of the dossier with this number in a period. A number that is nobody's has nobody, and so has that of a dossier the person
     * has a conflict with; who may not ask learns nothing either way.
     *
     * @param from null for ever
     * @param until first moment that does not count; null for now
     * @param reason why it is asked, kept in the audit
     */
    public List<ViewerLine> asked(String number, Instant from, Instant until, String reason, Cut cut) {
        Optional<DossierRow> row = numbered(number).filter(found -> !isHidden(found));
        access.require(ACTION, row.map(this::facts).orElseGet(() -> Facts.collection("dossier", Set.of())), reason);
        return row.map(found -> lines(found, from == null ? EVER : from, until == null ? Viewers.TOP.last() : until, cut)).orElse(List.of());
    }

    /** The attempt is kept as one that was refused. */
    private boolean isHidden(DossierRow row) {
        boolean hidden = facts(row).relations().stream().anyMatch(Relation::closes);
        if (hidden) {
            access.absent(ACTION, "dossier", row.id());
        }
        return hidden;
    }

    private Facts facts(DossierRow row) {
        return new Facts("dossier", row.id(), row.relations(access.subject().account()));
    }

    private List<ViewerLine> lines(DossierRow row, Instant from, Instant until, Cut cut) {
        Viewing.Place after = cut.isFirst() ? Viewers.TOP : new Viewing.Place(cut.instant(0), cut.id(1));
        List<Viewing> seen = viewers.of(row.id(), row.referral(), ACTION, from, until, after, cut.fetch());
        Map<UUID, Person> names = people.findAll(seen.stream().map(Viewing::account).collect(toSet()));
        return seen.stream().map(viewing -> ViewerLine.of(viewing, names)).toList();
    }

    private Optional<DossierRow> numbered(String text) {
        try {
            return entities.createQuery(DossierRow.SELECT + " where d.number = :number", DossierRow.class)
                    .setParameter("reader", access.subject().account())
                    .setParameter("number", new DossierNumber(text.strip().toUpperCase(Locale.ROOT)))
                    .getResultStream()
                    .findFirst();
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}
