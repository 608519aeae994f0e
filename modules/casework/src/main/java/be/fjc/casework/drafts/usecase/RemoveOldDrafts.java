package be.fjc.casework.drafts.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What was begun and never sent is told of people all the same, and must not lie there for ever. */
@ApplicationScoped
@ActsFor("the centre: drafts that nobody touched for a month go, unread")
class RemoveOldDrafts implements TenantJob {

    /** Longer than a leave; the data-protection officer of a centre would rather have it shorter. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Drafts drafts;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "removeOldDrafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        drafts.removeKeptBefore(now.minus(KEPT));
    }
}
