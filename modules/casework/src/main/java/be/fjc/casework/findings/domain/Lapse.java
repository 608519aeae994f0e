package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How an entry stopped counting; it is never gone. */
public enum Lapse implements Coded {
    /** Another entry says it right. */
    CORRECTED("corrected"),
    /** It should not have been entered. */
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    Lapse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
