package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;

/** What can be made of a dossier. */
public enum PaperKind implements Coded {
    /** To one of the family, for a conversation. */
    INVITATION("invitation"),
    /** To whoever referred: that it is dealt with, and no word about the family. */
    FEEDBACK("feedback"),
    /** For somebody outside, with what they may not read left out. */
    EXTRACT("extract");

    private final String code;

    PaperKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
