package be.fjc.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** The public holidays of these years as the government published them, typed over by hand. */
    private static final Set<LocalDate> PUBLISHED = Stream.of("""
            2024-01-01 2024-04-01 2024-05-01 2024-05-09 2024-05-20 2024-07-21 2024-08-15 2024-11-01 2024-11-11 2024-12-25
            2025-01-01 2025-04-21 2025-05-01 2025-05-29 2025-06-09 2025-07-21 2025-08-15 2025-11-01 2025-11-11 2025-12-25
            2026-01-01 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-07-21 2026-08-15 2026-11-01 2026-11-11 2026-12-25
            2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-17 2027-07-21 2027-08-15 2027-11-01 2027-11-11 2027-12-25
            """.strip().split("\\s+")).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void the_holidays_are_those_that_were_published() {
        Set<LocalDate> computed = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(WorkingDays::isHoliday)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(computed).isEqualTo(PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2019-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2285-03-22"
    })
    void easter_falls_where_the_almanac_has_it(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-14, 1, 2026-10-15T15:00:00Z",
        "2026-10-16, 1, 2026-10-19T15:00:00Z",
        "2026-10-17, 1, 2026-10-19T15:00:00Z",
        "2026-11-10, 1, 2026-11-12T16:00:00Z",
        "2026-12-24, 5, 2027-01-04T16:00:00Z",
        "2026-03-27, 1, 2026-03-30T15:00:00Z",
        "2026-10-14, 0, 2026-10-14T15:00:00Z"
    })
    void a_term_ends_when_the_office_closes_on_its_last_working_day(LocalDate start, int days, Instant due) {
        assertThat(WorkingDays.due(start, days)).isEqualTo(due);
    }

    @Test
    void any_term_equals_one_counted_day_by_day() {
        var chance = new Random(20261014);
        for (int round = 0; round < 5000; round++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(3 * 365));
            int days = chance.nextInt(30);
            assertThat(WorkingDays.due(start, days)).as("%s + %d", start, days).isEqualTo(counted(start, days));
        }
    }

    /** From another side: the day by which so many working days have passed, found by trying every next day. */
    private static Instant counted(LocalDate start, int days) {
        LocalDate end = start;
        while (passed(start, end) < days) {
            end = end.plusDays(1);
        }
        return end.atTime(LocalTime.of(17, 0)).atZone(WorkingDays.ZONE).toInstant();
    }

    private static long passed(LocalDate start, LocalDate end) {
        return start.plusDays(1).datesUntil(end.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !PUBLISHED.contains(day))
                .count();
    }
}
