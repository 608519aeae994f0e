package be.fjc.shortchain.housebans.usecase;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Refusal;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.housebans.domain.BanLimits;
import be.fjc.shortchain.housebans.domain.BanTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** What the centre's file says about house bans: the law of each time, and the centre's own terms. */
@ApplicationScoped
public class BanSettings {

    @Inject
    CurrentCentre centre;

    /** The law on the day of a notice. */
    public BanLimits limits(Instant noticeAt) {
        Centre here = centre.get();
        LocalDate day = Brussels.dayOf(noticeAt);
        return new BanLimits(
                here.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_DAYS, day).orElseThrow(() -> new Refusal("noHouseBanThen")),
                here.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_MONTHS, day).orElseThrow(() -> new Refusal("noHouseBanThen")));
    }

    public BanTerms terms() {
        Centre here = centre.get();
        return new BanTerms(
                here.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_PROMPT),
                here.number(ShortChainModule.ID, ShortChainModule.JUSTICE_HOUSE_WITHIN));
    }
}
