package be.fjc.casework.tasks.domain;

import be.fjc.casework.domain.Coded;

/** Which tasks somebody asks for, out of those that person may read. */
public enum Whose implements Coded {
    /** Given to the person, or to somebody the person stands in for today. */
    MINE("mine"),
    /** Of the organisation the person works for now. */
    ORGANISATION("organisation"),
    /** In the dossiers that the person directs. */
    DIRECTED("directed"),
    ALL("all");

    private final String code;

    Whose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
