package be.fjc.casework.domain;

import be.fjc.platform.kernel.Brussels;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/** The days an office in Belgium works: Monday to Friday, without the ten legal public holidays (law of 4 January 1974). */
public final class WorkingDays {

    /** The zone in which days and office hours are meant; moments themselves have no zone. */
    public static final ZoneId ZONE = Brussels.ZONE;

    /** A clock of working days runs out when the office closes. */
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(7, 21), MonthDay.of(8, 15),
            MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));

    private WorkingDays() {}

    /** When a term of working days ends that starts on a day: at closing time of the last one; the day itself does not count. */
    public static Instant due(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; left--) {
            day = next(day);
        }
        return day.atTime(CLOSING).atZone(ZONE).toInstant();
    }

    /** The day it is in the office at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return Brussels.dayOf(moment);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || day.equals(easter.plusDays(1))
                || day.equals(easter.plusDays(39))
                || day.equals(easter.plusDays(50));
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Meeus gives. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 4) % 7;
        int late = (golden + 11 * moon + 22 * week) / 451;
        int day = moon + week - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    private static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
