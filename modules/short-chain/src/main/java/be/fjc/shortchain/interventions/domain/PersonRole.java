package be.fjc.shortchain.interventions.domain;

import be.fjc.shortchain.domain.Coded;

/** What the police took somebody for that evening; nothing is established by it. */
public enum PersonRole implements Coded {
    VICTIM("victim"),
    SUSPECT("suspect"),
    CHILD("child"),
    OTHER("other");

    private final String code;

    PersonRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
