package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How high a risk is; every instrument speaks in these, whatever it calls them itself. */
public enum Level implements Coded {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high"),
    /** It can happen now. */
    ACUTE("acute");

    @EnumeratedValue
    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The higher of the two. @param other null counts as none */
    public Level orHigher(Level other) {
        return other != null && other.compareTo(this) > 0 ? other : this;
    }

    public boolean isBelow(Level other) {
        return other != null && compareTo(other) < 0;
    }
}
