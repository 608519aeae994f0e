package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How every act on a plan begins and ends: it is asked for as what its dossier allows, and a line comes into the timeline. */
@ApplicationScoped
class PlanAtHand {

    @Inject
    Access access;

    @Inject
    Plans plans;

    @Inject
    DossierDesk desk;

    @Inject
    TableDossiers dossiers;

    @Inject
    Clock clock;

    /** One that the person may do this with, in a dossier that is open. */
    Opened open(UUID id, String action, Expected expected) {
        Plan plan = plans.find(id).orElseThrow(() -> access.absent(action, "plan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(action, "plan", id));
        access.require(action, PlanFacts.of(access.subject(), "plan", id, dossier));
        Refusal.unless(dossier.open(), "plannedDossierClosed");
        expected.check(id, plan.version());
        return new Opened(plan, access.subject().account(), clock.instant());
    }

    /** What happened, without a word of what it was about. */
    void note(Opened opened, String code, Map<String, String> params) {
        desk.note(opened.plan().dossier(), code, params, opened.at());
    }

    record Opened(Plan plan, UUID by, Instant at) {}
}
