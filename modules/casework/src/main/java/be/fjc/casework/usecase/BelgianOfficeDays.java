package be.fjc.casework.usecase;

import be.fjc.casework.OfficeDays;
import be.fjc.casework.domain.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** Monday to Friday, without public holidays. */
@ApplicationScoped
class BelgianOfficeDays implements OfficeDays {

    @Override
    public Instant due(LocalDate start, int workingDays) {
        return WorkingDays.due(start, workingDays);
    }

    @Override
    public boolean isWorked(LocalDate day) {
        return WorkingDays.isWorkingDay(day);
    }
}
