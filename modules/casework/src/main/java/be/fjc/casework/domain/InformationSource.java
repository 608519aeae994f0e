package be.fjc.casework.domain;

import jakarta.persistence.EnumeratedValue;

/** Who says so: whatever is contested or may turn out otherwise carries it. */
public enum InformationSource implements Coded {
    REFERRER("referrer"),
    /** The person it is about. */
    SELF("self"),
    FAMILY("family"),
    POLICE("police"),
    JUSTICE("justice"),
    SERVICES("services"),
    SCHOOL("school"),
    /** The centre's own people saw or heard it. */
    CENTRE("centre"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    InformationSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
