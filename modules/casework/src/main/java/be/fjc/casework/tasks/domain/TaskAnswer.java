package be.fjc.casework.tasks.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What the organisation that a task was given to said to it. */
public enum TaskAnswer implements Coded {
    /** Nothing yet. */
    ASKED("asked"),
    /** We take it. */
    TAKEN("taken"),
    /** This is not for us; who asked looks for another. */
    HANDED_BACK("handedBack");

    @EnumeratedValue
    private final String code;

    TaskAnswer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
