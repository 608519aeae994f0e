package be.fjc.casework.matching.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.matching.domain.SearchIndex;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** After the rules of spelling changed, takes every person over to them; there is nothing to do at any other time. */
@ApplicationScoped
@ActsFor("the centre: works out anew what persons are found by, and nobody reads anything")
public class RenewSearchIndex implements TenantJob {

    private static final int PORTION = 2000;

    @Inject
    SearchIndex index;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "renewSearchIndex";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        index.renew(PORTION);
    }
}
