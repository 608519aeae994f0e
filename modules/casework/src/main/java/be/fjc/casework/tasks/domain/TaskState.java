package be.fjc.casework.tasks.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** How a task stands. That it could not be done is another thing than that it was not done. */
public enum TaskState implements Coded {
    OPEN("open"),
    DONE("done"),
    /** Tried, and it cannot be done: somebody must think of something else. */
    NOT_POSSIBLE("notPossible"),
    /** It could have been done and was not. */
    NOT_DONE("notDone"),
    /** Not needed any more, says who asked for it. */
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    TaskState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
