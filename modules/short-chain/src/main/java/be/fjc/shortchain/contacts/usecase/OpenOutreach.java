package be.fjc.shortchain.contacts.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import be.fjc.shortchain.InterventionScreened;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The screening says that somebody is to be reached: from then on that is on the list, with its clock. What somebody began before takes the
 * graver level; what is closed stays so.
 */
@ApplicationScoped
@ActsFor("the centre: an id, a level and two moments")
public class OpenOutreach implements Reaction<InterventionScreened> {

    private static final Set<String> FOLLOWED_UP = Set.of("contact", "dossier");

    @Inject
    Interventions interventions;

    @Inject
    Outreaches outreaches;

    @Inject
    ContactTerms terms;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "openOutreach";
    }

    @Override
    public Class<InterventionScreened> to() {
        return InterventionScreened.class;
    }

    @Override
    public void on(UUID eventId, InterventionScreened event) {
        boolean holds = interventions.find(event.intervention()).filter(Intervention::isScreened).isPresent();
        if (holds && FOLLOWED_UP.contains(event.outcome())) {
            Instant due = terms.due(event.occurredAt(), event.level());
            outreaches.find(event.intervention()).ifPresentOrElse(
                    begun -> raise(begun, event.level(), due),
                    () -> outreaches.add(Outreach.screened(event.intervention(), event.level(), due, clock.instant())));
        }
    }

    private static void raise(Outreach begun, int level, Instant due) {
        if (begun.isOpen()) {
            begun.raise(level, due);
        }
    }
}
