package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.plan.domain.Evaluation;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An organisation says whether it agrees with a plan; those who lead look how far its goals are, and close it. */
@UseCase
public class FollowPlan {

    @Inject
    PlanAtHand atHand;

    @Inject
    Access access;

    @Inject
    TaskDesk tasks;

    @Inject
    Seal seal;

    /**
     * For the own organisation, and for no other.
     *
     * @param number of the version that was read: nobody agrees to another
     * @param why required of who does not agree
     */
    public UUID answer(UUID id, int number, boolean agrees, String why) {
        PlanAtHand.Opened opened = atHand.open(id, "chain-approach.plan.agree", Expected.ANY);
        String organisation = access.subject().organisation();
        UUID agreement = opened.plan().answer(number, organisation, agrees, why, seal, opened.by(), opened.at()).id();
        atHand.note(opened, agrees ? "planAgreed" : "planNotAgreed", Map.of("organisation", organisation));
        return agreement;
    }

    /** The next time is a task of who directs the dossier, from now on. */
    public UUID evaluate(UUID id, Evaluation.Found found, Expected expected) {
        PlanAtHand.Opened opened = atHand.open(id, "chain-approach.plan.evaluate", expected);
        LocalDate today = Brussels.dayOf(opened.at());
        if (found.heldOn().isAfter(today)) {
            throw new InvalidInput("inFuture", "heldOn");
        }
        if (found.nextOn() != null && found.nextOn().isBefore(today)) {
            throw new InvalidInput("inPast", "nextOn");
        }
        UUID evaluation = opened.plan().evaluate(found, seal, opened.by(), opened.at()).id();
        if (found.nextOn() != null) {
            tasks.askDirector(opened.plan().dossier(), new TaskDesk.ForDirector(EstablishPlan.EVALUATE, false, found.nextOn()), opened.by(), opened.at());
        }
        atHand.note(opened, "planEvaluated", Map.of());
        return evaluation;
    }

    public void close(UUID id, String reason, Expected expected) {
        PlanAtHand.Opened opened = atHand.open(id, "chain-approach.plan.close", expected);
        opened.plan().close(reason, seal, opened.by(), opened.at());
        atHand.note(opened, "planClosed", Map.of());
    }
}
