package org.example.gapsignals.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.centre.Centre.ModuleChoice;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.example.gapsignals.GapSignalsModule;
import org.example.gapsignals.domain.GapSignals;

/** Puts signals that have waited long enough on the steering group's agenda; how long that is, each centre sets. */
@ApplicationScoped
@ActsFor("the centre: counts its own signals, and nobody reads anything")
public class PutOnAgenda implements TenantJob {

    private static final int PORTION = 200;

    @Inject
    GapSignals signals;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return GapSignalsModule.ID;
    }

    @Override
    public String name() {
        return "putOnAgenda";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run(Instant now) {
        signals.waitingSince(now.minus(patience()), PORTION).forEach(signal -> signal.putOnAgenda(now));
    }

    private Duration patience() {
        ModuleChoice choice = centre.get().modules().get(GapSignalsModule.ID);
        var setting = GapSignalsModule.AGENDA_AFTER_DAYS;
        return Duration.ofDays(Integer.parseInt(choice.settings().getOrDefault(setting.key(), setting.defaultValue())));
    }
}
