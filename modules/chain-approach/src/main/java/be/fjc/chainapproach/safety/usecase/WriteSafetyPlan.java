package be.fjc.chainapproach.safety.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.safety.domain.SafetyFacts;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.safety.domain.SafetyPlans;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who directs a dossier writes with one of the family how that person stays safe. By its day it is a task to look at it again. */
@UseCase
public class WriteSafetyPlan {

    private static final String WRITE = "chain-approach.safetyPlan.write";
    private static final String REVIEW = "Veiligheidsplan herbekijken";
    private static final String WRITTEN_AGAIN = "Het plan is opnieuw geschreven.";

    @Inject
    Access access;

    @Inject
    SafetyPlans plans;

    @Inject
    SafetyAtHand atHand;

    @Inject
    SafetyCheck check;

    @Inject
    TableDossiers dossiers;

    @Inject
    TaskDesk tasks;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @return the id of the plan */
    public UUID start(DossierId id, UUID member, SafetyPlan.Said said) {
        DossierDesk.Known dossier = dossiers.find(id).orElseThrow(() -> access.absent(WRITE, "dossier", id.value()));
        List<SafetyPlan> all = plans.of(id);
        access.require(WRITE, SafetyFacts.of(access.subject(), all, dossier, seal));
        Refusal.unless(dossier.open(), "plannedDossierClosed");
        Instant now = clock.instant();
        check.requireMember(id, member, now);
        Refusal.unless(all.stream().noneMatch(one -> one.member().equals(member)), "safetyPlanStarted");
        SafetyPlan.Said whole = dated(said, now);
        check.require(whole, id, now);
        UUID by = access.subject().account();
        SafetyPlan plan = new SafetyPlan(Ids.at(now), id, member, whole, asked(id, whole.reviewOn(), by, now), seal, by, now);
        plans.add(plan);
        return plan.id();
    }

    /** Its next version. */
    public void write(UUID id, SafetyPlan.Said said, Expected expected) {
        SafetyAtHand.Opened opened = atHand.open(id, WRITE, null);
        SafetyPlan plan = opened.plan();
        Refusal.unless(opened.dossier().open(), "plannedDossierClosed");
        expected.check(id, plan.version());
        Instant now = clock.instant();
        SafetyPlan.Said whole = dated(said, now);
        check.require(whole, plan.dossier(), now);
        UUID by = access.subject().account();
        plan.current().reviewTask().ifPresent(task -> tasks.withdraw(task, WRITTEN_AGAIN, by, now));
        plan.write(whole, asked(plan.dossier(), whole.reviewOn(), by, now), seal, by, now);
    }

    /** When nobody says a day, after as many weeks as the centre set. */
    private SafetyPlan.Said dated(SafetyPlan.Said said, Instant now) {
        int weeks = centre.get().number(ChainApproachModule.ID, ChainApproachModule.REVIEW_SAFETY_AFTER);
        return said.reviewOn() != null ? said : new SafetyPlan.Said(said.content(), said.havens(), Brussels.dayOf(now).plusWeeks(weeks));
    }

    /** In words that say nothing of whose plan it is. */
    private UUID asked(DossierId dossier, LocalDate day, UUID by, Instant now) {
        return tasks.askDirector(dossier, new TaskDesk.ForDirector(REVIEW, true, day), by, now).orElse(null);
    }
}
