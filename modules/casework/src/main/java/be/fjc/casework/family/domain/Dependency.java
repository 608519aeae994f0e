package be.fjc.casework.family.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** In what one of two cannot do without the other; it is what makes leaving hard. */
public enum Dependency implements Coded {
    FINANCIAL("financial"),
    CARE("care"),
    HOUSING("housing"),
    /** The right to stay hangs on the other. */
    RESIDENCE("residence"),
    SEVERAL("several");

    @EnumeratedValue
    private final String code;

    Dependency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
