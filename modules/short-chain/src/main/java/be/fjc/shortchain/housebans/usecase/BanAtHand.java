package be.fjc.shortchain.housebans.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.shortchain.housebans.domain.BanFacts;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.housebans.domain.HouseBans;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** How every act on a house ban begins: it is there, the person may do this with it, and it is the edition that the person has seen. */
@ApplicationScoped
class BanAtHand {

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    HouseBans bans;

    @Inject
    Clock clock;

    Held require(String action, UUID id, Expected expected) {
        HouseBan ban = bans.find(id).orElseThrow(() -> access.absent(action, "houseBan", id));
        Instant now = clock.instant();
        access.require(action, BanFacts.of(ban, now, kept.from(access.subject().account())));
        expected.check(id, ban.version());
        return new Held(ban, access.subject().account(), now);
    }

    /** A ban that the person may do this with. */
    record Held(HouseBan ban, UUID by, Instant at) {}
}
