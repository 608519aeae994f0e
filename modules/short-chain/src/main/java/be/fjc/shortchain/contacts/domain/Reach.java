package be.fjc.shortchain.contacts.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** By which road somebody was tried; the same as the safe-contact agreements of the case file know, and the office, which is always safe. */
public enum Reach implements Coded {
    MOBILE("mobile"),
    LANDLINE("landline"),
    TEXT("text"),
    EMAIL("email"),
    LETTER("letter"),
    VISIT("visit"),
    OFFICE("office");

    @EnumeratedValue
    private final String code;

    Reach(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it comes where the person lives or is. */
    public boolean reachesOut() {
        return this != OFFICE;
    }
}
