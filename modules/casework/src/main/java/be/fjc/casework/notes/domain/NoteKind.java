package be.fjc.casework.notes.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What a note is about, so that a colleague who takes over finds the way. */
public enum NoteKind implements Coded {
    OBSERVATION("observation"),
    CONVERSATION("conversation"),
    APPRAISAL("appraisal"),
    AGREEMENT("agreement"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    NoteKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
