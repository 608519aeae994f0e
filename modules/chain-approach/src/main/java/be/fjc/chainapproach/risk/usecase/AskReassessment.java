package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.chainapproach.risk.domain.Trigger;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Something happened that makes the risk another: who directs the dossier gets it as a task for safety, due the next working day. */
@UseCase
public class AskReassessment {

    private static final String OPEN = "chain-approach.assessment.open";

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Inject
    Reassessments reassessments;

    @Inject
    Clock clock;

    /** @return the id of the task */
    public UUID ask(DossierId id, Trigger trigger) {
        DossierDesk.Known dossier = desk.find(id).orElseThrow(() -> access.absent(OPEN, "dossier", id.value()));
        access.require(OPEN, new Facts("dossier", id.value(), dossier.relations()));
        Refusal.unless(dossier.open(), "assessedDossierClosed");
        return reassessments.ask(id, trigger, clock.instant());
    }
}
