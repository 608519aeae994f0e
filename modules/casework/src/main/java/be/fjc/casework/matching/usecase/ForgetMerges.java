package be.fjc.casework.matching.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What undoing a merge takes is held until its time is over, and no longer. */
@ApplicationScoped
@ActsFor("the centre: forgets, unread, how two who were merged once were two")
public class ForgetMerges implements TenantJob {

    private static final int PORTION = 200;

    @Inject
    MemberMerges merges;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "forgetMerges";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        merges.settled(now, PORTION).forEach(MemberMerge::forget);
    }
}
