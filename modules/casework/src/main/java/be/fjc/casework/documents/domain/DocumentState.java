package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Where a document stands between arriving and being read. */
public enum DocumentState implements Coded {
    /** Pieces are still to come. */
    ARRIVING("arriving"),
    /** All of it is here and nobody gets it: the scanner has not answered yet. */
    QUARANTINED("quarantined"),
    KEPT("kept"),
    /** Something was wrong with it; what had come of it is gone. */
    REFUSED("refused"),
    /** It should not have been here; what stays is that it was, and why not. */
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    DocumentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
