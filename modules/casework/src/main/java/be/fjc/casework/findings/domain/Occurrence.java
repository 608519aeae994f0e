package be.fjc.casework.findings.domain;

import be.fjc.platform.kernel.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** When something happened, as precisely as it is known: a day and perhaps a part of it, a month, a period, or not at all. */
@Embeddable
public class Occurrence {

    private Precision precision;

    @Column(name = "happened_from")
    private LocalDate from;

    @Column(name = "happened_until")
    private LocalDate until;

    @Column(name = "day_part")
    private DayPart dayPart;

    protected Occurrence() {}

    /**
     * Refuses, by the name of the property, what does not go with the precision.
     *
     * @param from the day, any day of the month, or the first day; null when unknown
     * @param until the last day of a period; null otherwise
     * @param dayPart with a day only; null when unknown
     */
    public Occurrence(Precision precision, LocalDate from, LocalDate until, DayPart dayPart) {
        this.precision = Objects.requireNonNull(precision);
        require("startsOn", precision != Precision.UNKNOWN, from);
        require("endsOn", precision == Precision.PERIOD, until);
        if (dayPart != null && precision != Precision.DAY) {
            throw new InvalidInput("notApplicable", "occurrence.dayPart");
        }
        if (until != null && until.isBefore(from)) {
            throw new InvalidInput("tooSoon", "occurrence.endsOn");
        }
        this.from = precision == Precision.MONTH ? from.withDayOfMonth(1) : from;
        this.until = until;
        this.dayPart = dayPart;
    }

    private static void require(String property, boolean needed, LocalDate day) {
        if (needed != (day != null)) {
            throw new InvalidInput(needed ? "required" : "notApplicable", "occurrence." + property);
        }
    }

    /** Refuses what has not happened yet. */
    void requirePast(LocalDate today) {
        day().filter(day -> day.isAfter(today)).ifPresent(day -> {
            throw new InvalidInput("inFuture", until == null ? "occurrence.startsOn" : "occurrence.endsOn");
        });
    }

    /** The day it counts on: itself, the first of its month, the last of its period; none when unknown. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(until == null ? from : until);
    }

    public Precision precision() {
        return precision;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public DayPart dayPart() {
        return dayPart;
    }
}
