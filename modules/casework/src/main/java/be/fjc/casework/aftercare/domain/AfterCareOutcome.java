package be.fjc.casework.aftercare.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What came of a moment of after-care. */
public enum AfterCareOutcome implements Coded {
    REACHED("reached"),
    /** Tried, and nobody was reached. */
    NOT_REACHED("notReached"),
    /** Not tried, with the reason why it cannot be done. */
    NOT_POSSIBLE("notPossible"),
    /** The dossier opened again before it was done. Nobody says this: it follows. */
    NOT_NEEDED("notNeeded");

    @EnumeratedValue
    private final String code;

    AfterCareOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether there was a contact or an attempt to tell of. */
    public boolean isTried() {
        return this == REACHED || this == NOT_REACHED;
    }
}
