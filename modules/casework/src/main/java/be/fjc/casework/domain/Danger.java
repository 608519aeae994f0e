package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** What the first look at a new referral found. */
public enum Danger implements Coded {
    NONE("none"),
    CONCERN("concern"),
    /** Someone must act today. */
    ACUTE("acute");

    @EnumeratedValue
    private final String code;

    Danger(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
