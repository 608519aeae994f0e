package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** How a contact went. */
public enum ContactChannel implements Coded {
    PHONE("phone"),
    VISIT("visit"),
    OFFICE("office"),
    MESSAGE("message"),
    VIDEO("video");

    @EnumeratedValue
    private final String code;

    ContactChannel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
