package be.fjc.casework.family.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Whether it is clear from whom to whom the violence goes. */
public enum ViolenceDirection implements Coded {
    DIRECTED("directed"),
    /** Both, as far as anybody saw. */
    MUTUAL("mutual"),
    /** Somebody says it, and nobody knows yet who did it. */
    UNCLEAR("unclear");

    @EnumeratedValue
    private final String code;

    ViolenceDirection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
