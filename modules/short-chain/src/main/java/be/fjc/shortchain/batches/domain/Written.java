package be.fjc.shortchain.batches.domain;

import be.fjc.platform.kernel.Brussels;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and hours as exports in Belgium write them: the day first with points, strokes or slashes, or the year first. Never the month first,
 * and no years of two digits: nobody guesses here.
 */
final class Written {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:uhH.](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,6})?)?");

    private Written() {}

    static Optional<LocalDate> day(String text) {
        try {
            Matcher day = DAY_FIRST.matcher(text);
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
            }
            Matcher year = YEAR_FIRST.matcher(text);
            return year.matches() ? Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> hour(String text) {
        Matcher hour = HOUR.matcher(text);
        try {
            return hour.matches()
                    ? Optional.of(LocalTime.of(number(hour, 1), number(hour, 2), hour.group(3) == null ? 0 : number(hour, 3)))
                    : Optional.empty();
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }

    /** A day with an hour behind it; midnight where none is written. */
    static Optional<Instant> moment(String text) {
        String[] parts = text.split("[ T]+", 2);
        Optional<LocalTime> hour = parts.length == 1 ? Optional.of(LocalTime.MIDNIGHT) : hour(parts[1]);
        return day(parts[0]).flatMap(day -> hour.map(time -> at(day, time)));
    }

    /** Whether an hour stands behind the day. */
    static boolean hasHour(String text) {
        return text.split("[ T]+", 2).length == 2;
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Brussels.ZONE).toInstant();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
