package be.fjc.shortchain.contacts.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What somebody said to an offer. */
public enum Answered implements Coded {
    ACCEPTED("accepted"),
    THINKS("thinks"),
    REFUSED("refused");

    @EnumeratedValue
    private final String code;

    Answered(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
