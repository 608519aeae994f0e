package be.fjc.casework.demo;

import be.fjc.casework.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.random.RandomGenerator;

/** Moments at which offices do their work. */
final class OfficeHours {

    private OfficeHours() {}

    /** Some time on the day, or on the first working day after it. */
    static Instant on(LocalDate day, RandomGenerator chance) {
        LocalDate open = day;
        while (!WorkingDays.isWorkingDay(open)) {
            open = open.plusDays(1);
        }
        LocalTime time = LocalTime.of(8, 30).plusMinutes(chance.nextInt(7 * 60));
        return open.atTime(time).atZone(WorkingDays.ZONE).toInstant();
    }

    /** Some time between an hour and a working day later. */
    static Instant soonAfter(Instant moment, RandomGenerator chance) {
        Instant later = on(WorkingDays.dayOf(moment).plusDays(chance.nextInt(2)), chance);
        return later.isAfter(moment) ? later : moment.plusSeconds(3600);
    }
}
