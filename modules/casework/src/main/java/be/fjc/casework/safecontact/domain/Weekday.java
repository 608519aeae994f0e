package be.fjc.casework.safecontact.domain;

import be.fjc.casework.domain.Coded;
import java.time.DayOfWeek;

/** A day of the week, Monday first. */
public enum Weekday implements Coded {
    MONDAY("monday"),
    TUESDAY("tuesday"),
    WEDNESDAY("wednesday"),
    THURSDAY("thursday"),
    FRIDAY("friday"),
    SATURDAY("saturday"),
    SUNDAY("sunday");

    private final String code;

    Weekday(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Weekday of(DayOfWeek day) {
        return values()[day.ordinal()];
    }
}
