package org.example.gapsignals.usecase;

import be.fjc.casework.ReferralDecided;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.example.gapsignals.GapSignalsModule;
import org.example.gapsignals.domain.GapSignal;
import org.example.gapsignals.domain.GapSignals;

/** A referral that is not taken up may mean that an offer is missing. The event's id becomes the signal's: one event, one signal. */
@ApplicationScoped
@ActsFor("the centre: a code of the closure and nothing about the family")
public class SuggestSignal implements Reaction<ReferralDecided> {

    @Inject
    GapSignals signals;

    @Override
    public String module() {
        return GapSignalsModule.ID;
    }

    @Override
    public String name() {
        return "suggestSignal";
    }

    @Override
    public Class<ReferralDecided> to() {
        return ReferralDecided.class;
    }

    @Override
    public void on(UUID eventId, ReferralDecided event) {
        if (event.outcome().equals("notTakenUp")) {
            signals.add(GapSignal.suggested(eventId, event.referral(), event.at()));
        }
    }
}
