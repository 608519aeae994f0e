package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Where a document comes from. */
public enum DocumentOrigin implements Coded {
    /** Sent in by somebody. */
    ATTACHMENT("attachment"),
    /** Made here from a template. */
    LETTER("letter"),
    /** Made here for somebody outside, with what they may not read left out. */
    EXTRACT("extract");

    @EnumeratedValue
    private final String code;

    DocumentOrigin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
