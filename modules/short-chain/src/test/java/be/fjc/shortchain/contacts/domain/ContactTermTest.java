package be.fjc.shortchain.contacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.OfficeDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** By when somebody is reached out to. */
class ContactTermTest {

    private static final ContactTerm TERM = new ContactTerm(3, 0);

    @Test
    void three_working_days_from_the_intervention_and_not_from_when_it_came_in() {
        // a Thursday evening: Friday, Monday, Tuesday
        assertThat(TERM.due(Instant.parse("2026-11-19T21:00:00Z"), 1, new WithoutHolidays())).isEqualTo("2026-11-24T16:00:00Z");
        assertThat(TERM.due(Instant.parse("2026-11-19T21:00:00Z"), 2, new WithoutHolidays())).isEqualTo("2026-11-24T16:00:00Z");
    }

    @Test
    void at_the_highest_level_the_same_day_until_midnight_also_on_a_sunday() {
        assertThat(TERM.due(Instant.parse("2026-11-22T10:00:00Z"), 3, new WithoutHolidays())).isEqualTo("2026-11-22T23:00:00Z");
        assertThat(TERM.due(Instant.parse("2026-11-21T23:30:00Z"), 3, new WithoutHolidays())).as("after midnight it is the next day")
                .isEqualTo("2026-11-22T23:00:00Z");
        assertThat(TERM.due(Instant.parse("2026-07-04T10:00:00Z"), 3, new WithoutHolidays())).as("in summer").isEqualTo("2026-07-04T22:00:00Z");
    }

    @Test
    void a_centre_sets_both() {
        assertThat(new ContactTerm(0, 1).due(Instant.parse("2026-11-20T10:00:00Z"), 3, new WithoutHolidays())).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(new ContactTerm(0, 1).due(Instant.parse("2026-11-20T10:00:00Z"), 1, new WithoutHolidays())).isEqualTo("2026-11-20T23:00:00Z");
    }

    /** Monday to Friday. */
    private static final class WithoutHolidays implements OfficeDays {

        @Override
        public boolean isWorked(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }

        @Override
        public Instant due(LocalDate start, int workingDays) {
            LocalDate day = start;
            for (int left = workingDays; left > 0; left--) {
                day = day.plusDays(1);
                while (!isWorked(day)) {
                    day = day.plusDays(1);
                }
            }
            return day.atTime(17, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant();
        }
    }
}
