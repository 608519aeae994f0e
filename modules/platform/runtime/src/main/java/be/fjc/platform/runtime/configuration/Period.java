package be.fjc.platform.runtime.configuration;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Days from and until, both included.
 *
 * @param from null: since ever
 * @param until null: for ever
 */
record Period(LocalDate from, LocalDate until) {

    /** The period of something with the fields {@code from} and {@code until}; dates that do not exist count as absent. */
    static Period of(YamlValue value) {
        return new Period(day(value.text("from")), day(value.text("until")));
    }

    /** The day, or null when it does not exist. */
    static LocalDate day(String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    boolean isReversed() {
        return from != null && until != null && until.isBefore(from);
    }

    /** The part of this period that falls in the other; may turn out reversed, which is empty. */
    Period within(Period other) {
        return new Period(
                from == null || other.from != null && other.from.isAfter(from) ? other.from : from,
                until == null || other.until != null && other.until.isBefore(until) ? other.until : until);
    }

    boolean overlaps(Period other) {
        return !within(other).isReversed();
    }

    @Override
    public String toString() {
        return (from == null ? "het begin" : from) + " tot " + (until == null ? "nu" : until);
    }
}
