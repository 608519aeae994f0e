package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** How safe the family is when a dossier closes. */
public enum SafetyStatus implements Coded {
    STABLE("stable"),
    FRAGILE("fragile"),
    /** Unsafe, and others have been told. */
    UNSAFE_INFORMED("unsafeInformed"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    SafetyStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
