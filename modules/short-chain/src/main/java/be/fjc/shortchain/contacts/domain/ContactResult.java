package be.fjc.shortchain.contacts.domain;

import be.fjc.shortchain.domain.Coded;

/** What came of an attempt: the list of the case file, so that figures of both can stand side by side. */
public enum ContactResult implements Coded {
    REACHED_ACCEPTS("reachedAccepts"),
    REACHED_THINKS("reachedThinks"),
    REACHED_REFUSES("reachedRefuses"),
    REACHED_UNSAFE("reachedUnsafe"),
    NOT_REACHED("notReached"),
    WRONG_DETAILS("wrongDetails"),
    THIRD_PERSON("thirdPerson"),
    MESSAGE_LEFT("messageLeft"),
    NO_ATTEMPT_SAFETY("noAttemptSafety");

    private final String code;

    ContactResult(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the person was spoken to. */
    public boolean isReached() {
        return this == REACHED_ACCEPTS || this == REACHED_THINKS || this == REACHED_REFUSES || this == REACHED_UNSAFE;
    }
}
