package be.fjc.shortchain.interventions.view;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.InterventionFacts;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.interventions.view.InterventionFile.InvolvedPerson;
import be.fjc.shortchain.screening.domain.Sittings;
import be.fjc.shortchain.view.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Interventions, the latest first, for who screens and who coordinates. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class InterventionFiles {

    private static final String READ = "short-chain.intervention.read";
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    private static final String PAGE = InterventionRow.SELECT + """
             and (:waiting = true and i.screenedAt is null or :decided = true and i.screenedAt is not null)
            and (:zone = '' or i.zone = :zone) and i.id not in :kept
            and i.occurredAt <= :at and (i.occurredAt < :at or i.id < :id) order by i.occurredAt desc, i.id desc""";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    Sittings sittings;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** @param waiting those that wait for a decision, or those that were decided on; null for all @param zone code; null for all */
    public List<InterventionFile> page(Boolean waiting, String zone, Cut cut) {
        access.require(READ, Facts.collection("intervention", Set.of(Relation.UNDECIDED)));
        Instant now = clock.instant();
        Kept outOfSight = kept.from(access.subject().account());
        return query(waiting, zone, cut).setParameter("kept", outOfSight.ids()).setMaxResults(cut.fetch()).getResultList().stream()
                .map(row -> access.readable(file(row, now), access.peek(READ, facts(row, outOfSight))))
                .toList();
    }

    private TypedQuery<InterventionRow> query(Boolean waiting, String zone, Cut cut) {
        return entities.createQuery(PAGE, InterventionRow.class)
                .setParameter("waiting", !Boolean.FALSE.equals(waiting))
                .setParameter("decided", !Boolean.TRUE.equals(waiting))
                .setParameter("zone", zone == null ? "" : zone)
                .setParameter("at", cut.isFirst() ? AFTER_ALL : cut.instant(0))
                .setParameter("id", cut.isFirst() ? new UUID(0, 0) : cut.id(1));
    }

    public Seen<InterventionFile> read(UUID id) {
        InterventionRow row = entities.createQuery(InterventionRow.SELECT + " and i.id = :id", InterventionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.absent(READ, "intervention", id));
        Decision decision = access.require(READ, facts(row, kept.from(access.subject().account())));
        return new Seen<>(id, row.version(), decision, access.readable(file(row, clock.instant()), decision));
    }

    private Facts facts(InterventionRow row, Kept outOfSight) {
        return InterventionFacts.of(access.subject(), row.id(), row.organisation(), row.isWaiting(), outOfSight);
    }

    private InterventionFile file(InterventionRow row, Instant now) {
        return new InterventionFile(
                row.id(),
                links.to(ShortChainModule.ID, "interventions", row.id()),
                row.source().code(),
                seal.open(Intervention.reportNumberOf(row.id()), row.reportNumber()),
                row.occurredAt(),
                row.municipality(),
                row.zone(),
                centre.get().zones().stream().filter(zone -> zone.code().equals(row.zone())).map(PoliceZone::name).findFirst().orElse(null),
                row.facts(),
                row.houseBanAt(),
                Intervention.persons(row.id(), row.persons(), seal).stream()
                        .map(InvolvedPerson::of)
                        .toList(),
                row.remark() == null ? null : seal.open(Intervention.remarkOf(row.id()), row.remark()),
                row.recordedAt(),
                row.isWaiting(),
                code(row.outcome()),
                code(row.reason()),
                row.level(),
                row.screenedBy() == null ? null : people.find(row.screenedBy()).map(Person::name).orElse(null),
                row.screenedAtMeeting() == null ? null : sittings.nameOf(row.screenedAtMeeting()).orElse(null),
                row.screenedAt(),
                Intervention.undoUntil(row.screenedBy(), row.screenedAt(), access.subject().account(), now));
    }

    private static String code(Coded value) {
        return value == null ? null : value.code();
    }
}
