package be.fjc.shortchain.housebans.domain;

import be.fjc.casework.OfficeDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The working days of Belgium, found in another way than the product does: Easter by Gauss with the exceptions of Lichtenberg, week days from
 * the day number since 1970, and a list of days off for each year.
 */
final class AnotherCalendar implements OfficeDays {

    static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Override
    public boolean isWorked(LocalDate day) {
        // 1 January 1970 was a Thursday
        long weekday = Math.floorMod(day.toEpochDay() + 3, 7L);
        return weekday < 5 && !daysOff(day.getYear()).contains(day);
    }

    @Override
    public Instant due(LocalDate start, int workingDays) {
        LocalDate day = start;
        int passed = 0;
        while (passed < workingDays) {
            day = LocalDate.ofEpochDay(day.toEpochDay() + 1);
            passed += isWorked(day) ? 1 : 0;
        }
        return ZonedDateTime.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 17, 0, 0, 0, BRUSSELS).toInstant();
    }

    static List<LocalDate> daysOff(int year) {
        List<LocalDate> days = new ArrayList<>();
        days.add(LocalDate.of(year, 1, 1));
        days.add(LocalDate.of(year, 5, 1));
        days.add(LocalDate.of(year, 7, 21));
        days.add(LocalDate.of(year, 8, 15));
        days.add(LocalDate.of(year, 11, 1));
        days.add(LocalDate.of(year, 11, 11));
        days.add(LocalDate.of(year, 12, 25));
        for (long after : new long[] {1, 39, 50}) {
            days.add(LocalDate.ofEpochDay(easter(year) + after));
        }
        return days;
    }

    /** Gauss, for 1900 to 2099. */
    private static long easter(int year) {
        int a = year % 19;
        int d = (19 * a + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int march = 22 + d + e;
        if (march == 57 || march == 56 && d == 28 && a > 10) {
            march -= 7;
        }
        return LocalDate.of(year, 3, 1).toEpochDay() + march - 1;
    }
}
