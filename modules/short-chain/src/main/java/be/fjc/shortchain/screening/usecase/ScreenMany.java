package be.fjc.shortchain.screening.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.housebans.domain.HouseBans;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.InterventionFacts;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.screening.domain.Outcome;
import be.fjc.shortchain.screening.domain.Reason;
import be.fjc.shortchain.screening.domain.Screening;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Nothing follows from some interventions, for one and the same reason. Only the lightest are decided on together, and none with a house
 * ban, also one that somebody recorded, or to whose family somebody reaches out; everything graver somebody looks at one by one. All of them or none: a colleague who was first with one stops it.
 */
@UseCase
public class ScreenMany {

    private static final String DECIDE = "short-chain.screening.decide";

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    Interventions interventions;

    @Inject
    HouseBans bans;

    @Inject
    Outreaches outreaches;

    @Inject
    AtZoneTable atTable;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** @param meeting of the table where that was decided; null for none */
    public void noAction(List<UUID> ids, Reason reason, UUID meeting) {
        Instant now = clock.instant();
        Kept outOfSight = kept.from(access.subject().account());
        Screening screening = new Screening(Outcome.NO_ACTION, reason, Screening.LIGHTEST, meeting);
        Predicate<Intervention> there = atTable.of(meeting);
        for (UUID id : ids.stream().distinct().sorted().toList()) {
            Intervention intervention = interventions.hold(id).orElseThrow(() -> access.absent(DECIDE, "intervention", id));
            access.require(DECIDE, InterventionFacts.of(access.subject(), id, intervention.organisation(), !intervention.isScreened(), outOfSight));
            Refusal.unless(isLight(intervention), "notTogether");
            Refusal.unless(there.test(intervention), "notAtTable");
            events.publish(intervention.screen(screening, access.subject().account(), now));
        }
    }

    private boolean isLight(Intervention intervention) {
        UUID id = intervention.id();
        return intervention.houseBanAt() == null && bans.of(id).isEmpty() && outreaches.find(id).isEmpty();
    }
}
