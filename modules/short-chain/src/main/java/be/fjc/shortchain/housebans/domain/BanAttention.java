package be.fjc.shortchain.housebans.domain;

import be.fjc.casework.OfficeDays;
import be.fjc.platform.kernel.Brussels;
import be.fjc.shortchain.domain.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What somebody must look at of a ban; none of it says who it is about. */
public enum BanAttention implements Coded {
    /** It ends soon: is there a table before that, and what comes after it? */
    ENDS_SOON("endsSoon"),
    /** No day is known on which the family court looks at it. */
    HEARING_UNKNOWN("hearingUnknown"),
    /** That day is one on which courts are closed, or after the hour at which the ban ends: is it right? */
    HEARING_DOUBTFUL("hearingDoubtful"),
    /** The court has sat, and nobody wrote down what it ruled. */
    RULING_UNKNOWN("rulingUnknown"),
    /** The person should have been in touch with the justice house by now. */
    JUSTICE_HOUSE_LATE("justiceHouseLate");

    private final String code;

    BanAttention(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What there is of a ban at a moment; once it is over no more than that nobody knows what the court ruled: it may hold. */
    public static List<BanAttention> of(HouseBan ban, BanTerms terms, OfficeDays offices, Instant now) {
        List<BanAttention> found = new ArrayList<>();
        if (ban.isRulingUnknown(now)) {
            found.add(RULING_UNKNOWN);
        }
        if (!ban.state(now).holds()) {
            return found;
        }
        LocalDate today = Brussels.dayOf(now);
        BanClock clock = ban.clock();
        if (!today.isBefore(clock.promptOn(ban.endDay(), terms.promptWorkingDays(), offices))) {
            found.add(ENDS_SOON);
        }
        if (ban.ruledOn() == null) {
            found.addAll(hearing(ban, clock, offices, now));
        }
        boolean inTouch = ban.justiceHouse() != null && Set.of(JusticeHouseResult.IN_TOUCH, JusticeHouseResult.FOLLOWED).contains(ban.justiceHouse());
        if (!inTouch && today.isAfter(clock.justiceHouseBy(terms.justiceHouseWorkingDays(), offices))) {
            found.add(JUSTICE_HOUSE_LATE);
        }
        return found;
    }

    private static List<BanAttention> hearing(HouseBan ban, BanClock clock, OfficeDays offices, Instant now) {
        if (ban.hearingAt() == null) {
            return List.of(HEARING_UNKNOWN);
        }
        if (ban.hearingAt().isBefore(now)) {
            return List.of(RULING_UNKNOWN);
        }
        boolean sits = offices.isWorked(Brussels.dayOf(ban.hearingAt())) && ban.hearingAt().isBefore(clock.endsAt());
        return sits ? List.of() : List.of(HEARING_DOUBTFUL);
    }
}
