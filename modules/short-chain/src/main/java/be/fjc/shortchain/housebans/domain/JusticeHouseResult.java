package be.fjc.shortchain.housebans.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How it stands between the banned person and the justice house, with whom that person must be in touch (vlaanderen.be). */
public enum JusticeHouseResult implements Coded {
    /** The person came or called. */
    IN_TOUCH("inTouch"),
    /** And they work together. */
    FOLLOWED("followed"),
    /** The justice house tried, and did not reach the person. */
    NOT_REACHED("notReached"),
    /** The person does not want to. */
    REFUSED("refused");

    @EnumeratedValue
    private final String code;

    JusticeHouseResult(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
