package be.fjc.shortchain.contacts.domain;

import be.fjc.casework.OfficeDays;
import be.fjc.platform.kernel.Brussels;
import java.time.Instant;
import java.time.LocalDate;

/**
 * By when somebody was reached out to after an intervention: some working days, and the same day at the highest level. Our own proposal, which
 * each centre sets.
 *
 * @param workingDays for the lower levels
 * @param workingDaysAtTop for the highest one; 0 for the same day
 */
public record ContactTerm(int workingDays, int workingDaysAtTop) {

    /** The level at which nothing waits. */
    private static final int TOP = 3;

    /**
     * The last moment. It counts from the intervention and not from when it came in: who waits at home does not know of the difference. The
     * same day ends at midnight, whatever day it is.
     *
     * @param level 1 to 3, as the screening weighed it
     */
    public Instant due(Instant intervention, int level, OfficeDays offices) {
        LocalDate day = Brussels.dayOf(intervention);
        int days = level >= TOP ? workingDaysAtTop : workingDays;
        return days == 0 ? day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant() : offices.due(day, days);
    }
}
