package be.fjc.casework.tasks.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What goes before what on the same day. */
public enum TaskPriority implements Coded {
    HIGH("high"),
    NORMAL("normal"),
    LOW("low");

    @EnumeratedValue
    private final String code;

    TaskPriority(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
