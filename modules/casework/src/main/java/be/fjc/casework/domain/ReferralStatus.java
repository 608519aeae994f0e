package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** How far a referral is; all that its referrer sees of it. */
public enum ReferralStatus implements Coded {
    FILED("filed"),
    IN_REVIEW("inReview"),
    PROCESSED("processed");

    @EnumeratedValue
    private final String code;

    ReferralStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
