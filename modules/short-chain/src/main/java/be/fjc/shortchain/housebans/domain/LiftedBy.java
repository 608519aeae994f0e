package be.fjc.shortchain.housebans.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Who took a ban away before its end. */
public enum LiftedBy implements Coded {
    PROSECUTOR("prosecutor"),
    FAMILY_COURT("familyCourt");

    @EnumeratedValue
    private final String code;

    LiftedBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
