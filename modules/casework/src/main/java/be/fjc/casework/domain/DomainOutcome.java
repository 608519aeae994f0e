package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** How a life domain stands at closure, compared with the start. */
public enum DomainOutcome implements Coded {
    BETTER("better"),
    SAME("same"),
    WORSE("worse"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    DomainOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
