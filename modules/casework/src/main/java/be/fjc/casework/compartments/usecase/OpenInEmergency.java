package be.fjc.casework.compartments.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.EmergencyAccess;
import be.fjc.casework.compartments.domain.EmergencyAccesses;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.module.Setting;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A case director opens a dossier that somebody else directs, because it cannot wait. The small circle hears of it in the same moment, and
 * somebody must look back at it.
 */
@UseCase
public class OpenInEmergency {

    private static final String ACTION = "casework.emergency.open";

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    EmergencyAccesses emergencies;

    @Inject
    SmallCircle circle;

    @Inject
    Timeline timeline;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** Refused with {@code dossierOpenAlready} to who reads it anyway, or whose last time still runs. */
    public UUID open(DossierId id, EmergencyAccess.Need need) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(ACTION, "dossier", id.value()));
        Facts facts = standing.of(subject, dossier);
        access.require(ACTION, facts, need.reason());
        Refusal.unless(!access.peek("casework.dossier.read", facts).allowed(), "dossierOpenAlready");
        Instant now = clock.instant();
        int minutes = setting(CaseworkModule.EMERGENCY_MINUTES, 1, 24 * 60);
        EmergencyAccess opened = new EmergencyAccess(
                Ids.at(now), id, subject.account(), need, now, now.plus(Duration.ofMinutes(minutes)), reviewDueOn(now));
        emergencies.add(opened);
        circle.hears(Notice.EMERGENCY_OPENED, dossier, subject.account(), now);
        timeline.add(Step.of(id, "emergencyOpened", Map.of("minutes", Integer.toString(minutes)), subject.account(), now));
        return opened.id();
    }

    private LocalDate reviewDueOn(Instant now) {
        int days = setting(CaseworkModule.EMERGENCY_REVIEW_DAYS, 1, 30);
        return WorkingDays.dayOf(WorkingDays.due(WorkingDays.dayOf(now), days));
    }

    /** What a centre sets, kept within what makes sense anywhere. */
    private int setting(Setting setting, int least, int most) {
        return Math.min(most, Math.max(least, centre.get().number(CaseworkModule.ID, setting)));
    }
}
