package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.modules.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Sessions say where someone was and when; a day after they are over nobody needs them, the audit has what counts. */
@ApplicationScoped
@ActsFor("the centre: sessions that are over go, and nobody reads anything")
@Transactional(rollbackOn = Exception.class)
class RemoveOldSessions implements TenantJob {

    @Inject
    Accounts accounts;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    @Override
    public String name() {
        return "removeOldSessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        accounts.removeSessionsBefore(now.minus(Duration.ofDays(1)));
    }
}
