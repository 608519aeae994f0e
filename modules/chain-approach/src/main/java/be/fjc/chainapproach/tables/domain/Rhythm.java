package be.fjc.chainapproach.tables.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How often a table meets. */
public enum Rhythm implements Coded {
    WEEKLY("weekly"),
    FORTNIGHTLY("fortnightly"),
    MONTHLY("monthly"),
    /** When there is something to discuss. */
    ON_DEMAND("onDemand");

    @EnumeratedValue
    private final String code;

    Rhythm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
