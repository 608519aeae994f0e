package be.fjc.casework.compartments.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What a coordinator finds afterwards of an emergency access. */
public enum EmergencyOutcome implements Coded {
    JUSTIFIED("justified"),
    /** There was a need, and there would have been another way. */
    AVOIDABLE("avoidable"),
    NOT_JUSTIFIED("notJustified");

    @EnumeratedValue
    private final String code;

    EmergencyOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
