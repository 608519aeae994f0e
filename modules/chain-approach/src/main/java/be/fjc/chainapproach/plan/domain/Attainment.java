package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Coded;

/** How far a goal was reached. */
public enum Attainment implements Coded {
    ATTAINED("attained"),
    PARTLY("partly"),
    NOT("not"),
    NO_LONGER_RELEVANT("noLongerRelevant");

    private final String code;

    Attainment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
