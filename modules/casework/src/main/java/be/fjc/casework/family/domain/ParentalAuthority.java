package be.fjc.casework.family.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Whether who brings a child up may decide about it. */
public enum ParentalAuthority implements Coded {
    JOINT("joint"),
    SOLE("sole"),
    NONE("none"),
    CONTESTED("contested"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    ParentalAuthority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
