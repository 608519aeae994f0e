package be.fjc.shortchain.housebans.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.events.Events;
import be.fjc.platform.module.TenantJob;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.housebans.domain.HouseBans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Tells who listens that a house ban is over, whether its time ran out or it was lifted; once for each, however often this runs. */
@ApplicationScoped
@ActsFor("the centre: ids and a moment, and nothing about the family")
public class EndHouseBans implements TenantJob {

    private static final int PORTION = 200;

    @Inject
    HouseBans bans;

    @Inject
    Events events;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "endHouseBans";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Instant now) {
        bans.endedUntold(now, PORTION).forEach(ban -> events.publish(ban.end(now)));
    }
}
