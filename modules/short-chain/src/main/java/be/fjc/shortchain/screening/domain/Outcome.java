package be.fjc.shortchain.screening.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What follows from an intervention. */
public enum Outcome implements Coded {
    NO_ACTION("noAction"),
    CONTACT("contact"),
    DOSSIER("dossier"),
    ALREADY_KNOWN("alreadyKnown");

    @EnumeratedValue
    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody goes on with it here; what nobody goes on with does not stay. */
    public boolean isFollowedUp() {
        return this == CONTACT || this == DOSSIER;
    }
}
