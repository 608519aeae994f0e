package be.fjc.shortchain.contacts.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import be.fjc.shortchain.InterventionScreened;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.Outreaches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** The screening says that somebody is to be reached: from then on that is on the list, with its clock. */
@ApplicationScoped
@ActsFor("the centre: an id, a level and two moments")
public class OpenOutreach implements Reaction<InterventionScreened> {

    private static final Set<String> FOLLOWED_UP = Set.of("contact", "dossier");

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
        if (FOLLOWED_UP.contains(event.outcome()) && outreaches.find(event.intervention()).isEmpty()) {
            outreaches.add(new Outreach(event.intervention(), event.level(), terms.due(event.occurredAt(), event.level()), clock.instant()));
        }
    }
}
