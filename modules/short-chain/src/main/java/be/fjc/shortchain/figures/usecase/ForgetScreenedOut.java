package be.fjc.shortchain.figures.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.module.Setting;
import be.fjc.platform.module.TenantJob;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.figures.domain.Tallies;
import be.fjc.shortchain.figures.domain.Tally;
import be.fjc.shortchain.interventions.domain.Intervention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was screened and is not followed up here goes after the centre's own short time: these are reports about people who never asked for
 * anything. What was followed up goes after another, once nobody is to be reached and no house ban holds any more: whoever goes on with the
 * family has a referral or a dossier of it. That it happened is counted.
 */
@ApplicationScoped
@ActsFor("the centre: counts and clears away, unread, what nobody goes on with")
public class ForgetScreenedOut implements TenantJob {

    private static final int PORTION = 200;

    @Inject
    Tallies tallies;

    @Inject
    Outreaches outreaches;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "forgetScreenedOut";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run(Instant now) {
        for (Intervention one : tallies.over(before(now, ShortChainModule.KEEP_DAYS), before(now, ShortChainModule.KEEP_FOLLOWED_DAYS), PORTION)) {
            tally(one, now).add(one.houseBanAt() != null, outreaches.find(one.id()));
            tallies.remove(one);
        }
    }

    private Instant before(Instant now, Setting days) {
        return now.minus(Duration.ofDays(Math.max(1, centre.get().number(ShortChainModule.ID, days))));
    }

    private Tally tally(Intervention one, Instant now) {
        LocalDate month = Brussels.dayOf(one.occurredAt()).withDayOfMonth(1);
        return tallies.find(month, one.zone(), one.outcome(), one.level()).orElseGet(() -> {
            Tally tally = new Tally(Ids.at(now), month, one.zone(), one.outcome(), one.level());
            tallies.add(tally);
            return tally;
        });
    }
}
