package be.fjc.casework;

import java.time.Instant;
import java.time.LocalDate;

/** The days that offices work, for the clocks of other modules. */
public interface OfficeDays {

    /** When a term of working days ends that starts on a day: at closing time of the last one; the day itself does not count. */
    Instant due(LocalDate start, int workingDays);

    /** Whether offices and courts work that day: Monday to Friday, without the legal public holidays. */
    boolean isWorked(LocalDate day);
}
