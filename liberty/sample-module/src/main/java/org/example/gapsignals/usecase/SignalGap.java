package org.example.gapsignals.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.centre.Centre.Municipality;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.example.gapsignals.domain.GapSignal;
import org.example.gapsignals.domain.GapSignals;
import org.example.gapsignals.domain.Theme;

/** Someone signals that an offer is missing. */
@UseCase
public class SignalGap {

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    @Inject
    GapSignals signals;

    @Inject
    Events events;

    @Inject
    Clock clock;

    public UUID signal(String themeCode, String municipality, String description) {
        access.require("gap-signals.signal.add", Facts.creating("gapSignal"));
        Theme theme = Theme.find(themeCode).orElseThrow(() -> new InvalidInput("notInList", "theme"));
        if (centre.get().municipalities().stream().map(Municipality::name).noneMatch(municipality::equals)) {
            throw new InvalidInput("notInList", "municipality");
        }
        UUID person = access.subject().account();
        Refusal.unless(!signals.isWaiting(theme, municipality, person), "alreadySignalled");
        Instant now = clock.instant();
        GapSignal signal = new GapSignal(Ids.at(now), theme, municipality, description, person, now);
        signals.add(signal);
        events.publish(signal.signalled());
        return signal.id();
    }
}
