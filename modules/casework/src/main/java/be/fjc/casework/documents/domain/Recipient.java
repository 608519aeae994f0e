package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;

/**
 * For whom an extract is, and what of a dossier that may hold. Never in any of them: safety-critical contact, notes of organisations, what a
 * child told, what police or prosecution own. The rules are the product's proposal, to be confirmed by the centres' lawyers.
 */
public enum Recipient implements Coded {
    /** One of the family: what is about that person, and nothing about the others. */
    CLIENT("client", false, false),
    /** Who and what happened when; not what people told in conversations. */
    PROSECUTOR("prosecutor", true, false),
    /** Whoever takes over the work. */
    OTHER_CENTRE("otherCentre", true, true);

    private final String code;
    private final boolean wholeFamily;
    private final boolean conversations;

    Recipient(String code, boolean wholeFamily, boolean conversations) {
        this.code = code;
        this.wholeFamily = wholeFamily;
        this.conversations = conversations;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is about all of the family; about one person otherwise. */
    public boolean wholeFamily() {
        return wholeFamily;
    }

    /** Whether what was told in conversations, and the reasons of colleagues, may stand in it. */
    public boolean conversations() {
        return conversations;
    }
}
