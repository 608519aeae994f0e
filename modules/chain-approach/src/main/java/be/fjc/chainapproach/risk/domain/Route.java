package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;

/** A way by which a risk comes to be high; each stands by itself, and one is enough. */
public enum Route implements Coded {
    SCORE("score"),
    /** The professional judges it so. */
    JUDGEMENT("judgement"),
    /** It happens more and more. */
    ESCALATION("escalation"),
    /** A critical flag sets a floor. */
    FLAG("flag");

    private final String code;

    Route(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
