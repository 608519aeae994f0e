package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.OfficeDays;
import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.risk.domain.Trigger;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Something happened that makes the risk another: who directs the dossier gets it as a task for safety, due the next working day. */
@UseCase
public class AskReassessment {

    static final String TITLE = "Risico opnieuw inschatten";

    private static final String OPEN = "chain-approach.assessment.open";
    private static final int WORKING_DAYS = 1;

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Inject
    TaskDesk tasks;

    @Inject
    OfficeDays days;

    @Inject
    Clock clock;

    /** @return the id of the task */
    public UUID ask(DossierId id, Trigger trigger) {
        DossierDesk.Known dossier = desk.find(id).orElseThrow(() -> access.absent(OPEN, "dossier", id.value()));
        access.require(OPEN, new Facts("dossier", id.value(), dossier.relations()));
        Refusal.unless(dossier.open(), "assessedDossierClosed");
        Instant now = clock.instant();
        desk.note(id, "riskReassessmentAsked", Map.of("trigger", trigger.code()), now);
        var asked = new TaskDesk.ForDirector(titleOf(trigger), true, dueOn(days, now));
        return tasks.askDirector(id, asked, access.subject().account(), now);
    }

    static String titleOf(Trigger trigger) {
        return TITLE + ": " + trigger.words();
    }

    static LocalDate dueOn(OfficeDays days, Instant now) {
        return Brussels.dayOf(days.due(Brussels.dayOf(now), WORKING_DAYS));
    }
}
