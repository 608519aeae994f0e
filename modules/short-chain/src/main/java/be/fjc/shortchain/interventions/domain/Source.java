package be.fjc.shortchain.interventions.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How an intervention came in. */
public enum Source implements Coded {
    /** Somebody typed it. */
    HAND("hand"),
    /** Another system sent it. */
    FEED("feed"),
    /** It stood in a file. */
    FILE("file");

    @EnumeratedValue
    private final String code;

    Source(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
