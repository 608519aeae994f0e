package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** Whether someone may stay in the country, and whether that hangs on somebody else. */
public enum ResidenceStatus implements Coded {
    SECURE("secure"),
    TEMPORARY("temporary"),
    /** May stay because a partner or a parent may. */
    DEPENDENT("dependent"),
    PROCEDURE("procedure"),
    NONE("none"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    ResidenceStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
