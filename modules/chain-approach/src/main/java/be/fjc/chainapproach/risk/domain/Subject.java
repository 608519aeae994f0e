package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;

/** Whom an instrument weighs the risk of. */
public enum Subject implements Coded {
    /** One member of a family as to one other. */
    DYAD("dyad"),
    /** One child, for itself. */
    CHILD("child");

    private final String code;

    Subject(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
