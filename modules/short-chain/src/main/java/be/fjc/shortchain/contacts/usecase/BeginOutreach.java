package be.fjc.shortchain.contacts.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.InterventionFacts;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Somebody finds that a family is to be reached, because they called themselves, for example. Once the screening said otherwise only who
 * coordinates does: whoever begins reads whom it is about.
 */
@UseCase
public class BeginOutreach {

    private static final String BEGIN = "short-chain.outreach.begin";

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    Interventions interventions;

    @Inject
    Outreaches outreaches;

    @Inject
    ContactTerms terms;

    @Inject
    Clock clock;

    /** @param level 1 to 3 */
    public void begin(UUID id, int level) {
        Intervention intervention = interventions.hold(id).orElseThrow(() -> access.absent(BEGIN, "intervention", id));
        access.require(BEGIN, InterventionFacts.of(access.subject(), intervention, kept));
        Refusal.unless(outreaches.find(id).isEmpty(), "outreachThere");
        outreaches.add(new Outreach(id, level, terms.due(intervention.occurredAt(), level), clock.instant()));
    }
}
