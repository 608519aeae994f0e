package be.fjc.platform.runtime.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The system's time in UTC; while a demo is loaded, the time of the act that is being replayed on that thread. Everything asks this
 * clock, so that a year of work can be lived through in a minute. No finer than the database keeps, so that what was answered when
 * something was made is what is read later.
 */
@ApplicationScoped
public class WorkClock extends Clock {

    private static final ThreadLocal<Instant> REPLAYED = new ThreadLocal<>();

    /** Does the act with the clock standing still at the moment. */
    public static void at(Instant moment, Runnable act) {
        Instant before = REPLAYED.get();
        REPLAYED.set(moment);
        try {
            act.run();
        } finally {
            if (before == null) {
                REPLAYED.remove();
            } else {
                REPLAYED.set(before);
            }
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant replayed = REPLAYED.get();
        return replayed != null ? replayed : wall();
    }

    /** The time on the wall, whatever is being replayed: for what is about the running of the product and not about the work. */
    public static Instant wall() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
