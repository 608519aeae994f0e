package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Where something happened, as a kind of place: a street is never kept. */
public enum PlaceKind implements Coded {
    HOME("home"),
    OTHER_HOME("otherHome"),
    PUBLIC_PLACE("publicPlace"),
    WORK("work"),
    SCHOOL("school"),
    ONLINE("online"),
    VEHICLE("vehicle"),
    OTHER("other"),
    UNKNOWN("unknown");

    @EnumeratedValue
    private final String code;

    PlaceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
