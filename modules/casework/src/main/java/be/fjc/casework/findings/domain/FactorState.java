package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How far something protects now. */
public enum FactorState implements Coded {
    PRESENT("present"),
    PARTLY("partly"),
    ABSENT("absent"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    FactorState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
