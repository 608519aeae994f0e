package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;

/** Whether what an item asks is so. Not knowing is an answer of its own and never a no. */
public enum State implements Coded {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String code;

    State(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
