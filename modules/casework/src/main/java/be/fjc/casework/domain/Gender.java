package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** As someone wants to be written down; in a genogram a square, a circle or a diamond. */
public enum Gender implements Coded {
    WOMAN("woman"),
    MAN("man"),
    OTHER("other"),
    /** Nobody asked yet. */
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    Gender(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
