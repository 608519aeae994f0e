package be.fjc.casework.notes.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What was told. */
public enum DisclosureKind implements Coded {
    CONTACT_DETAILS("contactDetails"),
    FACTS("facts"),
    RISK("risk"),
    AGREEMENTS("agreements"),
    REPORT("report"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    DisclosureKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
