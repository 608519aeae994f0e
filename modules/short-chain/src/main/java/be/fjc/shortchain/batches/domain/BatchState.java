package be.fjc.shortchain.batches.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How far a batch is. */
public enum BatchState implements Coded {
    /** Its pieces are coming in. */
    ARRIVING("arriving"),
    /** It is whole and read as a trial. */
    READING("reading"),
    /** It can be brought in. */
    READY("ready"),
    /** It has rows that are wrong, so nothing of it comes in. */
    WRONG("wrong"),
    /** It is no file that can be read. */
    FLAWED("flawed"),
    /** All of it that is new and of the centre is among the interventions. */
    BROUGHT("brought"),
    /** It was brought in and taken back. */
    UNDONE("undone"),
    /** Nobody brought it in. */
    DROPPED("dropped");

    @EnumeratedValue
    private final String code;

    BatchState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
