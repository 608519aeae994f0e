package be.fjc.shortchain.screening.view;

import be.fjc.casework.ZoneTables.Sitting;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.interventions.view.InterventionRow;
import be.fjc.shortchain.screening.domain.KeptAtTable;
import be.fjc.shortchain.screening.domain.SittingFacts;
import be.fjc.shortchain.screening.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a table of police zones goes over, for those who sit there and only while they do. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SittingFiles {

    private static final String READ = "short-chain.sitting.read";
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    private static final String PAGE = InterventionRow.SELECT + """
             and i.zone in :zones and (:waiting = true and i.screenedAt is null or :decided = true and i.screenedAtMeeting = :meeting) and i.id not in :kept
            and i.occurredAt <= :at and (i.occurredAt < :at or i.id < :id) order by i.occurredAt desc, i.id desc""";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Sittings sittings;

    @Inject
    KeptInterventions kept;

    @Inject
    KeptAtTable alike;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** Where the reader sits now; nowhere, most of the time. */
    public List<SittingLine> mine() {
        Decision decision = access.require(READ, Facts.collection("sitting", Set.of(Relation.AT_TABLE)));
        return sittings.where(access.subject(), clock.instant()).stream()
                .map(one -> access.readable(new SittingLine(one.meeting(), one.table(), one.zones().stream().map(this::name).sorted().toList()), decision))
                .toList();
    }

    /** The latest first. @param waiting those that wait in its zones, or those decided on at it; null for both */
    public List<TabledIntervention> page(UUID meeting, Boolean waiting, Cut cut) {
        Sitting sitting = sittings.where(access.subject(), clock.instant()).stream()
                .filter(one -> one.meeting().equals(meeting))
                .findFirst()
                .orElseThrow(() -> access.absent(READ, "sitting", meeting));
        access.require(READ, SittingFacts.of(meeting));
        UUID reader = access.subject().account();
        Kept outOfSight = kept.from(reader);
        Set<UUID> left = outOfSight.ids();
        left.addAll(alike.from(reader, sitting));
        return entities.createQuery(PAGE, InterventionRow.class)
                .setParameter("zones", sitting.zones())
                .setParameter("meeting", meeting)
                .setParameter("waiting", !Boolean.FALSE.equals(waiting))
                .setParameter("decided", !Boolean.TRUE.equals(waiting))
                .setParameter("kept", left)
                .setParameter("at", cut.isFirst() ? AFTER_ALL : cut.instant(0))
                .setParameter("id", cut.isFirst() ? new UUID(0, 0) : cut.id(1))
                .setMaxResults(cut.fetch())
                .getResultList()
                .stream()
                .map(row -> access.readable(line(row), access.peek(READ, SittingFacts.of(row.id(), outOfSight.closing(row.id())))))
                .toList();
    }

    private TabledIntervention line(InterventionRow row) {
        return new TabledIntervention(
                row.id(),
                row.occurredAt(),
                row.municipality(),
                name(row.zone()),
                row.facts(),
                row.houseBanAt(),
                Intervention.persons(row.id(), row.persons(), seal).stream().map(TabledIntervention.TabledPerson::of).toList(),
                row.isWaiting(),
                code(row.outcome()),
                code(row.reason()),
                row.level());
    }

    private String name(String zone) {
        return centre.get().zones().stream().filter(one -> one.code().equals(zone)).map(PoliceZone::name).findFirst().orElse(zone);
    }

    private static String code(Coded value) {
        return value == null ? null : value.code();
    }
}
