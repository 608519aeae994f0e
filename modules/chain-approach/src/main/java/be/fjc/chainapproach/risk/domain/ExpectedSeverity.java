package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How bad it is expected to be, should it happen. */
public enum ExpectedSeverity implements Coded {
    LESS_SERIOUS("lessSerious"),
    SERIOUS("serious"),
    VERY_SERIOUS("verySerious"),
    /** Somebody can die. */
    FATAL("fatal");

    @EnumeratedValue
    private final String code;

    ExpectedSeverity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
