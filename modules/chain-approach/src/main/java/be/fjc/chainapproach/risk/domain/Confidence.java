package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;

/** How sure somebody is of an answer. */
public enum Confidence implements Coded {
    /** Suspected, or told by somebody who heard it. */
    LOW("low"),
    /** Told by who was there. */
    MEDIUM("medium"),
    /** Seen, or established. */
    HIGH("high");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
