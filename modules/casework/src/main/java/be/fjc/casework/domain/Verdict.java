package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** What the centre does with a referral, and the little of it that its referrer may know. */
public enum Verdict implements Coded {
    ACCEPTED("accepted", "takenUp"),
    ADVICE_ONLY("adviceOnly", "adviceGiven"),
    REDIRECTED("redirected", "redirected"),
    REFUSED("refused", "notTakenUp");

    @EnumeratedValue
    private final String code;

    private final String outcome;

    Verdict(String code, String outcome) {
        this.code = code;
        this.outcome = outcome;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the referrer is told: no dossier, no track, no reason. */
    public String outcome() {
        return outcome;
    }
}
