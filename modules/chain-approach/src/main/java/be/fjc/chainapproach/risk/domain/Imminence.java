package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How soon it can happen. */
public enum Imminence implements Coded {
    HOURS("hours"),
    DAYS("days"),
    WEEKS("weeks"),
    /** Nothing points to the coming weeks. */
    LATER("later");

    @EnumeratedValue
    private final String code;

    Imminence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
