package be.fjc.platform.runtime.proof;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.modules.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** The number of a challenge is kept for as long as the challenge could come back, and no longer. */
@ApplicationScoped
@ActsFor("the centre: what is spent or over goes, and nobody reads anything")
@Transactional(rollbackOn = Exception.class)
class RemoveSpentChallenges implements TenantJob {

    /** Another node may think it is earlier, and would take a challenge again whose use is forgotten here. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    @Inject
    Passkeys passkeys;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    @Override
    public String name() {
        return "removeSpentChallenges";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        passkeys.removeSpentBefore(now.minus(CLOCKS_APART));
    }
}
