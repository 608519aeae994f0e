package be.fjc.shortchain.screening.view;

import be.fjc.casework.KeptFamilies.Namesakes;
import be.fjc.casework.KeptFamilies;
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
import be.fjc.shortchain.interventions.domain.Reported.Person;
import be.fjc.shortchain.interventions.view.InterventionRow;
import be.fjc.shortchain.screening.domain.SittingFacts;
import be.fjc.shortchain.screening.domain.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
    KeptFamilies families;

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

    /**
     * The latest first. Who may be of a family that the case file keeps from the reader is left out, going by a name that is alike; that can
     * only be seen once the names are open, so it reads on until the page is full.
     *
     * @param waiting those that wait in its zones, or those decided on at it; null for both
     */
    public List<TabledIntervention> page(UUID meeting, Boolean waiting, Cut cut) {
        Sitting sitting = sittings.where(access.subject(), clock.instant()).stream()
                .filter(one -> one.meeting().equals(meeting))
                .findFirst()
                .orElseThrow(() -> access.absent(READ, "sitting", meeting));
        access.require(READ, SittingFacts.of(meeting));
        UUID reader = access.subject().account();
        Kept outOfSight = kept.from(reader);
        var query = entities.createQuery(PAGE, InterventionRow.class)
                .setParameter("zones", sitting.zones())
                .setParameter("meeting", meeting)
                .setParameter("waiting", !Boolean.FALSE.equals(waiting))
                .setParameter("decided", !Boolean.TRUE.equals(waiting))
                .setParameter("kept", outOfSight.ids())
                .setMaxResults(cut.fetch());
        return named(query, families.namesakes(reader), cut).stream()
                .map(one -> access.readable(line(one), access.peek(READ, SittingFacts.of(one.row().id(), outOfSight.closing(one.row().id())))))
                .toList();
    }

    private List<Named> named(TypedQuery<InterventionRow> query, Namesakes kept, Cut cut) {
        List<Named> found = new ArrayList<>();
        Instant at = cut.isFirst() ? AFTER_ALL : cut.instant(0);
        UUID id = cut.isFirst() ? new UUID(0, 0) : cut.id(1);
        boolean more = true;
        while (more && found.size() < cut.fetch()) {
            List<InterventionRow> rows = query.setParameter("at", at).setParameter("id", id).getResultList();
            rows.stream().map(this::named).filter(one -> !one.mayInclude(kept)).forEach(found::add);
            more = rows.size() == cut.fetch();
            if (more) {
                InterventionRow last = rows.get(rows.size() - 1);
                at = last.occurredAt();
                id = last.id();
            }
        }
        return found.subList(0, Math.min(found.size(), cut.fetch()));
    }

    private Named named(InterventionRow row) {
        return new Named(row, Intervention.persons(row.id(), row.persons(), seal));
    }

    /** With its people opened. */
    private record Named(InterventionRow row, List<Person> people) {

        boolean mayInclude(Namesakes kept) {
            return people.stream().anyMatch(one -> kept.mayInclude(one.familyName(), one.givenName(), one.birthDate()));
        }
    }

    private TabledIntervention line(Named one) {
        InterventionRow row = one.row();
        return new TabledIntervention(
                row.id(),
                row.occurredAt(),
                row.municipality(),
                name(row.zone()),
                row.facts(),
                row.houseBanAt(),
                one.people().stream().map(TabledIntervention.TabledPerson::of).toList(),
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
