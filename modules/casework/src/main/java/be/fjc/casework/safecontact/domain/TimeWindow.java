package be.fjc.casework.safecontact.domain;

import be.fjc.casework.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When somebody can safely be contacted: on these days of the week from one time of the day until another, as clocks in Brussels show
 * it. Public holidays are days like others: whoever is at home then is what matters, not whether offices work.
 *
 * @param until not included
 */
public record TimeWindow(Set<Weekday> days, LocalTime from, LocalTime until) {

    public TimeWindow {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a window opens before it closes");
        }
    }

    boolean isOn(Instant moment) {
        return days.contains(Weekday.of(local(moment).getDayOfWeek()));
    }

    boolean holds(Instant moment) {
        LocalTime time = local(moment).toLocalTime();
        return isOn(moment) && !time.isBefore(from) && time.isBefore(until);
    }

    /** The hours alone: {@code 09:00–11:00}. */
    String hours() {
        return from + "–" + until;
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(WorkingDays.ZONE);
    }
}
