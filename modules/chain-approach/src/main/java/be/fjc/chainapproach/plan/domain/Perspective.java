package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Coded;

/** The four sides from which a plan is made; one on which nothing is done says why. */
public enum Perspective implements Coded {
    JUDICIAL("judicial", "gerechtelijk"),
    POLICE("police", "politioneel"),
    ASSISTANCE("assistance", "hulpverlening"),
    ADMINISTRATIVE("administrative", "bestuurlijk");

    private final String code;
    private final String words;

    Perspective(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** In Dutch, for on paper. */
    public String words() {
        return words;
    }
}
