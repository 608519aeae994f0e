package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** By which road a referral came in. */
public enum ReferralChannel implements Coded {
    ONLINE("online"),
    PHONE("phone"),
    PAPER("paper"),
    POLICE_REPORT("policeReport");

    @EnumeratedValue
    private final String code;

    ReferralChannel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
