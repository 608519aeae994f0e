package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** What came of a contact or an attempt. */
public enum ContactResult implements Coded {
    REACHED_ACCEPTS("reachedAccepts"),
    REACHED_THINKS("reachedThinks"),
    REACHED_REFUSES("reachedRefuses"),
    /** Reached, but it was not safe to speak. */
    REACHED_UNSAFE("reachedUnsafe"),
    NOT_REACHED("notReached"),
    WRONG_DETAILS("wrongDetails"),
    THIRD_PERSON("thirdPerson"),
    /** Only where a message may be left. */
    MESSAGE_LEFT("messageLeft"),
    /** Not tried, because trying was not safe. */
    NO_ATTEMPT_SAFETY("noAttemptSafety");

    @EnumeratedValue
    private final String code;

    ContactResult(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it was tried and nobody of the family was spoken to. */
    public boolean isMissed() {
        return !isReached() && this != NO_ATTEMPT_SAFETY;
    }

    /** Whether somebody of the family was spoken to. */
    public boolean isReached() {
        return this == REACHED_ACCEPTS || this == REACHED_THINKS || this == REACHED_REFUSES || this == REACHED_UNSAFE;
    }
}
