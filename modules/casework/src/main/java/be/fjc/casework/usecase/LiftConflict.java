package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Conflict;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * A conflict of interest is lifted, with a reason: by another coordinator than the one who set it, or by that one after having shown
 * again who that is.
 */
@UseCase
public class LiftConflict {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Conflicts conflicts;

    @Inject
    HoldsForWhole whole;

    @Inject
    Clock clock;

    /** Once: a second time is refused, and two at once are one. */
    public void lift(DossierId dossierId, UUID id, String reason) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(dossierId)
                .orElseThrow(() -> access.absent("casework.dossier.liftConflict", "dossier", dossierId.value()));
        Facts facts = standing.of(subject, dossier);
        Conflict conflict = conflicts.find(id)
                .filter(one -> one.isOf(dossierId))
                .orElseThrow(() -> access.absent("casework.dossier.liftConflict", "conflict", id));
        if (conflict.isSetBy(subject.account())) {
            access.require("casework.dossier.liftOwnConflict", facts, reason);
        } else {
            access.require("casework.dossier.liftConflict", facts, reason);
        }
        Instant now = clock.instant();
        conflict.lift(reason, subject.account(), now);
        whole.lifts(conflict, dossierId, reason, subject.account(), now);
    }
}
