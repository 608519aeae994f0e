package be.fjc.casework.safecontact.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Who takes the initiative. */
public enum ContactWay implements Coded {
    /** We contact the person, as was agreed. */
    WE_CONTACT("weContact"),
    /** Only the person contacts us. */
    THEY_CONTACT("theyContact"),
    /** No contact at all. */
    NO_CONTACT("noContact");

    @EnumeratedValue
    private final String code;

    ContactWay(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
