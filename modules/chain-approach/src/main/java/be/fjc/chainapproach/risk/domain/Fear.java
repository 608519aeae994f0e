package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How afraid somebody says to be, in that person's own judgement. */
public enum Fear implements Coded {
    NONE("none"),
    SOME("some"),
    STRONG("strong"),
    /** For the own life or that of the children. */
    FOR_LIFE("forLife");

    @EnumeratedValue
    private final String code;

    Fear(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
