package be.fjc.casework.demo;

import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.ReferrerType;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** Who writes a referral down and how it came: two kinds of referrers sign in themselves, for all others the intake worker does it. */
record Written(String login, ReferralChannel channel) {

    static Written by(ReferrerType type, RandomGenerator chance) {
        return switch (type) {
            case GP -> new Written("huisarts", ReferralChannel.ONLINE);
            case LOCAL_POLICE -> new Written("politie", ReferralChannel.POLICE_REPORT);
            default -> new Written("intake", chance.nextBoolean() ? ReferralChannel.PAPER : ReferralChannel.PHONE);
        };
    }

    /** A letter came the day before it was entered; null for what was entered at once. */
    LocalDate received(LocalDate entered) {
        return channel == ReferralChannel.PAPER ? entered.minusDays(1) : null;
    }
}
