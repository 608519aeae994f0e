package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** When on a day. */
public enum DayPart implements Coded {
    NIGHT("night"),
    MORNING("morning"),
    AFTERNOON("afternoon"),
    EVENING("evening");

    @EnumeratedValue
    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
