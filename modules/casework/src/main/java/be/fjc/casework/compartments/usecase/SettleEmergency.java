package be.fjc.casework.compartments.usecase;

import be.fjc.casework.compartments.domain.EmergencyAccess;
import be.fjc.casework.compartments.domain.EmergencyAccesses;
import be.fjc.casework.compartments.domain.EmergencyOutcome;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An emergency access ends before its time, and a coordinator looks back at it. */
@UseCase
public class SettleEmergency {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    EmergencyAccesses emergencies;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** By who opened it, or a coordinator; from the next request on the dossier is not there any more. */
    public void end(UUID id) {
        EmergencyAccess emergency = find(id, "casework.emergency.end");
        Instant now = clock.instant();
        emergency.end(now);
        note(emergency, "emergencyEnded", Map.of(), now);
    }

    /** @param note what the coordinator found, and what is done about it */
    public void review(UUID id, EmergencyOutcome outcome, String note) {
        EmergencyAccess emergency = find(id, "casework.emergency.review");
        Instant now = clock.instant();
        emergency.review(outcome, note, access.subject().account(), now);
        note(emergency, "emergencyReviewed", Map.of("outcome", outcome.code()), now);
    }

    private EmergencyAccess find(UUID id, String action) {
        EmergencyAccess emergency = emergencies.find(id).orElseThrow(() -> access.absent(action, "emergency", id));
        access.require(action, facts(access.subject(), emergency));
        return emergency;
    }

    private Facts facts(Subject subject, EmergencyAccess emergency) {
        Dossier dossier = dossiers.find(emergency.dossier()).orElseThrow();
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(standing.of(subject, dossier).relations());
        if (emergency.isOf(subject.account())) {
            relations.add(Relation.SELF);
        }
        return new Facts("emergency", emergency.id(), relations);
    }

    private void note(EmergencyAccess emergency, String code, Map<String, String> params, Instant now) {
        timeline.add(Step.of(emergency.dossier(), code, params, access.subject().account(), now));
    }
}
