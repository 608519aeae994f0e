package be.fjc.chainapproach.safety.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.safety.domain.SafetyFacts;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.safety.domain.SafetyPlans;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** How every act on a safety plan begins: it is asked for as what its dossier and its agreements allow. Nothing comes into the timeline: that there is one is told to its readers only. */
@ApplicationScoped
class SafetyAtHand {

    @Inject
    Access access;

    @Inject
    SafetyPlans plans;

    @Inject
    TableDossiers dossiers;

    @Inject
    Seal seal;

    /** @param reason in the person's own words; null when none is asked */
    Opened open(UUID id, String action, String reason) {
        SafetyPlan plan = plans.find(id).orElseThrow(() -> access.absent(action, "safetyPlan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(action, "safetyPlan", id));
        Decision decision = access.require(action, SafetyFacts.of(access.subject(), plan, dossier, seal), reason);
        return new Opened(plan, dossier, decision);
    }

    record Opened(SafetyPlan plan, DossierDesk.Known dossier, Decision decision) {}
}
