package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.OfficeDays;
import be.fjc.casework.TaskDesk;
import be.fjc.chainapproach.risk.domain.Trigger;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Brussels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A task for safety that asks whoever directs a dossier to weigh its risk again, due the next working day. Whoever asks here has asked {@code Access}. */
@ApplicationScoped
public class Reassessments {

    static final String TITLE = "Risico opnieuw inschatten";

    private static final int WORKING_DAYS = 1;

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Inject
    TaskDesk tasks;

    @Inject
    OfficeDays days;

    /** In the name of the person who is signed in, in a dossier that is open. @return the id of the task */
    public UUID ask(DossierId dossier, Trigger trigger, Instant now) {
        desk.note(dossier, "riskReassessmentAsked", Map.of("trigger", trigger.code()), now);
        return tasks.askDirector(dossier, asked(trigger, now), access.subject().account(), now).orElseThrow();
    }

    /**
     * While nobody is signed in, because a day has come or something became known.
     *
     * @param by account of who entered what it follows from; null when it is the clock
     * @return the id of the task; nothing when the dossier is closed
     */
    public Optional<UUID> askUnattended(DossierId dossier, Trigger trigger, UUID by, Instant now) {
        return tasks.askDirector(dossier, asked(trigger, now), by, now);
    }

    private TaskDesk.ForDirector asked(Trigger trigger, Instant now) {
        LocalDate dueOn = Brussels.dayOf(days.due(Brussels.dayOf(now), WORKING_DAYS));
        return new TaskDesk.ForDirector(TITLE + ": " + trigger.words(), true, dueOn);
    }
}
