package org.example.gapsignals.domain;

import jakarta.persistence.EnumeratedValue;

/** How far a signal is. */
public enum Standing {
    /** Nobody signalled it: a referral was not taken up, which may mean that something is missing. */
    SUGGESTED("suggested"),
    SIGNALLED("signalled"),
    ON_AGENDA("onAgenda");

    @EnumeratedValue
    private final String code;

    Standing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
