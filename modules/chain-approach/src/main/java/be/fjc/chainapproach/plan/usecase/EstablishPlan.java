package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.plan.domain.Goal;
import be.fjc.chainapproach.plan.domain.PlanVersion;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A draft becomes the version that holds. What it says is asked at once of the organisations that are to do it, each of which takes it or
 * hands it back; what was asked in an earlier version is not asked again, and what fell out of it is asked no more. That the plan is looked at again is a task of who directs.
 */
@UseCase
public class EstablishPlan {

    static final String EVALUATE = "Plan van aanpak evalueren";

    private static final String DROPPED = "Deze actie staat niet meer in het plan.";
    private static final String WITHDRAWN = "withdrawn";

    @Inject
    PlanAtHand atHand;

    @Inject
    TaskDesk tasks;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    /** @param evaluateOn when it is looked at for the first time; null for after as many weeks as the centre set */
    public UUID establish(UUID id, LocalDate effectiveOn, LocalDate evaluateOn, Expected expected) {
        PlanAtHand.Opened opened = atHand.open(id, "chain-approach.plan.establish", expected);
        LocalDate today = Brussels.dayOf(opened.at());
        if (evaluateOn != null && evaluateOn.isBefore(today)) {
            throw new InvalidInput("inPast", "evaluateOn");
        }
        PlanVersion established = opened.plan().establish(effectiveOn, seal, opened.by(), opened.at());
        List<Goal.Action> asked = established.content(seal).actions().filter(action -> isToAsk(opened, action)).toList();
        Refusal.unless(asked.stream().noneMatch(action -> action.dueOn().isBefore(today)), "planActionLate");
        opened.plan().dropped(seal).forEach(task -> tasks.withdraw(task.task(), DROPPED, opened.by(), opened.at()));
        for (Goal.Action action : asked) {
            UUID task = tasks.ask(opened.plan().dossier(),
                    new TaskDesk.Asked(action.what(), action.organisation(), null, action.dueOn(), action.safety()));
            opened.plan().asked(action, task, opened.at());
        }
        int weeks = centre.get().number(ChainApproachModule.ID, ChainApproachModule.REVIEW_PLAN_AFTER);
        LocalDate firstOn = evaluateOn == null ? today.plusWeeks(weeks) : evaluateOn;
        tasks.askDirector(opened.plan().dossier(), new TaskDesk.ForDirector(EVALUATE, false, firstOn), opened.by(), opened.at());
        atHand.note(opened, "planEstablished", Map.of("planVersion", String.valueOf(established.number())));
        return established.id();
    }

    /** Whoever was asked is not asked again, unless that was taken back when the action fell out of a version. */
    private boolean isToAsk(PlanAtHand.Opened opened, Goal.Action action) {
        return opened.plan().taskOf(action).flatMap(task -> tasks.find(task.task())).filter(task -> !WITHDRAWN.equals(task.state())).isEmpty();
    }
}
