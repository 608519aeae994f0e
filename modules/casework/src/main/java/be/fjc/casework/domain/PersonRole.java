package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** What someone is in the family, as the referrer or the centre sees it; contested, so never more than a label. */
public enum PersonRole implements Coded {
    VICTIM("victim"),
    /** Suspected of violence; never "perpetrator" unless established. */
    SUSPECTED("suspected"),
    CHILD("child"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    PersonRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
