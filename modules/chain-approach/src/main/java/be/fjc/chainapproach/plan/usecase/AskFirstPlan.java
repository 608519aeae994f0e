package be.fjc.chainapproach.plan.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.OfficeDays;
import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** A dossier that comes into the chain approach needs a plan: that is a task of who directs it, due as the centre set. One that runs is enough. */
@ApplicationScoped
class AskFirstPlan {

    private static final int CHAIN_APPROACH = 3;
    private static final String MAKE = "Plan van aanpak maken";

    @Inject
    Plans plans;

    @Inject
    TaskDesk tasks;

    @Inject
    OfficeDays days;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** @param level of the track that the dossier is in now, the Flemish one */
    void entered(DossierId dossier, int level) {
        if (level != CHAIN_APPROACH || plans.of(dossier).stream().anyMatch(plan -> !plan.isClosed())) {
            return;
        }
        Instant now = clock.instant();
        int within = centre.get().number(ChainApproachModule.ID, ChainApproachModule.PLAN_WITHIN);
        LocalDate dueOn = Brussels.dayOf(days.due(Brussels.dayOf(now), within));
        tasks.askDirector(dossier, new TaskDesk.ForDirector(MAKE, false, dueOn), null, now);
    }
}
