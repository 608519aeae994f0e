package be.fjc.casework.compartments.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.compartments.domain.EmergencyAccess;
import be.fjc.casework.compartments.domain.EmergencyAccesses;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Tells the small circle of an emergency access that nobody looked back at in time; once for each, however often this runs. */
@ApplicationScoped
@ActsFor("the centre: who coordinates or watches over data protection is told that a review is late, with a receipt number")
public class RemindOfReviews implements TenantJob {

    private static final int PORTION = 200;

    @Inject
    EmergencyAccesses emergencies;

    @Inject
    Dossiers dossiers;

    @Inject
    SmallCircle circle;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "remindOfReviews";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        emergencies.unreviewed(WorkingDays.dayOf(now), PORTION).forEach(emergency -> remind(emergency, now));
    }

    private void remind(EmergencyAccess emergency, Instant now) {
        emergency.reminded(now);
        circle.hears(Notice.EMERGENCY_UNREVIEWED, dossiers.find(emergency.dossier()).orElseThrow(), emergency.account(), now);
    }
}
