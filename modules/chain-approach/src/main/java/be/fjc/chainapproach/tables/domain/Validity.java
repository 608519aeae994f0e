package be.fjc.chainapproach.tables.domain;

import java.time.LocalDate;

/** For how long a signature binds, first and last day included. */
public record Validity(LocalDate from, LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
