package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How far a joint assessment is. */
public enum Stage implements Coded {
    /** Each contributes without seeing the others. */
    BLIND("blind"),
    /** All see all, and look for one level. */
    CONSENSUS("consensus"),
    /** A level below the floor waits for a second person; until then the floor holds. */
    SECOND("second"),
    SETTLED("settled");

    @EnumeratedValue
    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
