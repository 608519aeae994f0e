package be.fjc.shortchain.screening.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.InterventionFacts;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.screening.domain.Screening;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Somebody decides about one intervention, alone or at a table of its zone, and takes that back soon after. Who comes second learns who was first. */
@UseCase
public class ScreenIntervention {

    private static final String DECIDE = "short-chain.screening.decide";
    private static final String UNDO = "short-chain.screening.undo";

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    Interventions interventions;

    @Inject
    AtZoneTable atTable;

    @Inject
    Events events;

    @Inject
    Clock clock;

    public void screen(UUID id, Screening screening, Expected expected) {
        Intervention intervention = require(DECIDE, id, expected);
        Refusal.unless(atTable.of(screening.meeting()).test(intervention), "notAtTable");
        events.publish(intervention.screen(screening, access.subject().account(), clock.instant()));
    }

    public void takeBack(UUID id, Expected expected) {
        Intervention intervention = require(UNDO, id, expected);
        events.publish(intervention.takeBack(access.subject().account(), clock.instant()));
    }

    private Intervention require(String action, UUID id, Expected expected) {
        Intervention intervention = interventions.hold(id).orElseThrow(() -> access.absent(action, "intervention", id));
        access.require(action, InterventionFacts.of(access.subject(), intervention, kept));
        expected.check(id, intervention.version());
        return intervention;
    }
}
