package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DirectorTasks;
import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.OfficeDays;
import be.fjc.chainapproach.risk.domain.Trigger;
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
    DossierDesk desk;

    @Inject
    DirectorTasks tasks;

    @Inject
    OfficeDays days;

    /** In the name of the person who is signed in. @return the id of the task */
    public UUID ask(DossierId dossier, Trigger trigger, Instant now) {
        desk.note(dossier, "riskReassessmentAsked", Map.of("trigger", trigger.code()), now);
        return tasks.ask(dossier, title(trigger), true, due(now), now);
    }

    /** For a job, in the name of who wrote down what it comes from. @return nothing when the dossier is closed */
    public Optional<UUID> askOnItsDay(DossierId dossier, Trigger trigger, UUID by, Instant now) {
        return tasks.askOnItsDay(dossier, title(trigger), true, due(now), by, now);
    }

    private static String title(Trigger trigger) {
        return TITLE + ": " + trigger.words();
    }

    private LocalDate due(Instant now) {
        return Brussels.dayOf(days.due(Brussels.dayOf(now), WORKING_DAYS));
    }
}
