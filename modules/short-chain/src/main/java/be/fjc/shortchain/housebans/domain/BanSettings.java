package be.fjc.shortchain.housebans.domain;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Refusal;
import be.fjc.shortchain.ShortChainModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a centre's file says about house bans: the law of each time, and the centre's own terms. */
public final class BanSettings {

    private BanSettings() {}

    /** The law on the day of a notice. */
    public static BanLimits limits(Centre centre, Instant noticeAt) {
        LocalDate day = Brussels.dayOf(noticeAt);
        return new BanLimits(
                centre.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_DAYS, day).orElseThrow(() -> new Refusal("noHouseBanThen")),
                centre.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_MONTHS, day).orElseThrow(() -> new Refusal("noHouseBanThen")));
    }

    /** What is wrong with the moment that somebody reports of a house ban, in the words of an issue; empty when it can be right. */
    public static Optional<String> wrong(Centre centre, Instant noticeAt, Instant now) {
        if (noticeAt.isAfter(now)) {
            return Optional.of("inFuture");
        }
        return hasLaw(centre, noticeAt) ? Optional.empty() : Optional.of("tooSoon");
    }

    /** Whether there was a law on house bans at all when somebody was told. */
    public static boolean hasLaw(Centre centre, Instant noticeAt) {
        LocalDate day = Brussels.dayOf(noticeAt);
        return centre.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_DAYS, day).isPresent()
                && centre.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_MONTHS, day).isPresent();
    }

    public static BanTerms terms(Centre centre) {
        return new BanTerms(
                centre.number(ShortChainModule.ID, ShortChainModule.HOUSE_BAN_PROMPT),
                centre.number(ShortChainModule.ID, ShortChainModule.JUSTICE_HOUSE_WITHIN));
    }
}
