package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How precisely it is known when something happened. */
public enum Precision implements Coded {
    DAY("day"),
    /** Some time in it. */
    MONTH("month"),
    /** More than once, or going on, between two days. */
    PERIOD("period"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    Precision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
