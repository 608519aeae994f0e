package be.fjc.casework.compartments.domain;

import be.fjc.casework.domain.Coded;

/** How far an emergency access is: still open, over and not looked back at, or looked back at. */
public enum EmergencyState implements Coded {
    RUNNING("running"),
    TO_REVIEW("toReview"),
    REVIEWED("reviewed");

    private final String code;

    EmergencyState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
