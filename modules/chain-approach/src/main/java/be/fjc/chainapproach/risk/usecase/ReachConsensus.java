package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.risk.domain.Consensus;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Who leads an assessment lets all see all, writes down on what they settle, and agrees or not when another goes below the floor. */
@UseCase
public class ReachConsensus {

    @Inject
    AssessmentAtHand atHand;

    @Inject
    CurrentCentre centre;

    @Inject
    TaskDesk tasks;

    @Inject
    Seal seal;

    public void begin(UUID id, Expected expected) {
        AssessmentAtHand.Opened opened = atHand.open(id, "chain-approach.assessment.begin");
        expected.check(id, opened.assessment().version());
        opened.assessment().begin(opened.by(), opened.at());
        atHand.note(opened, "riskConsensusBegan", Map.of());
    }

    /**
     * That the risk is looked at again is a task of who directs the dossier, from now on.
     *
     * @param reached without a next day: after as many months as the centre set
     */
    public UUID conclude(UUID id, Consensus.Reached reached, Expected expected) {
        AssessmentAtHand.Opened opened = atHand.open(id, "chain-approach.assessment.conclude");
        expected.check(id, opened.assessment().version());
        LocalDate today = Brussels.dayOf(opened.at());
        if (reached.nextOn() != null && reached.nextOn().isBefore(today)) {
            throw new InvalidInput("inPast", "nextAssessmentOn");
        }
        int months = centre.get().number(ChainApproachModule.ID, ChainApproachModule.REASSESS_AFTER);
        Consensus.Reached whole = reached.nextOn() == null ? reached.on(today.plusMonths(months)) : reached;
        Consensus consensus = opened.assessment().conclude(atHand.outcome(opened), whole, seal, opened.by(), opened.at());
        atHand.note(opened, consensus.awaitsSecond() ? "riskLoweringAsked" : "riskConcluded", Map.of());
        tasks.askDirector(opened.assessment().dossier(), new TaskDesk.ForDirector(AskReassessment.TITLE, false, whole.nextOn()), opened.by(), opened.at());
        return consensus.id();
    }

    public void second(UUID id, boolean agrees, String reason, Expected expected) {
        AssessmentAtHand.Opened opened = atHand.open(id, "chain-approach.assessment.second");
        expected.check(id, opened.assessment().version());
        opened.assessment().second(atHand.outcome(opened), agrees, reason, seal, opened.by(), opened.at());
        atHand.note(opened, agrees ? "riskLoweringAgreed" : "riskLoweringRefused", Map.of());
    }
}
