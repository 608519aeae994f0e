package be.fjc.casework.compartments.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Conflict;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.casework.usecase.HoldsForWhole;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who reads a dossier finds that it is about family, a neighbour or a colleague, and says so: from then on it is not there for
 * that person, also when that person directs it. The small circle hears of it and finds somebody else.
 */
@UseCase
public class DeclareConflict {

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
    Drafts drafts;

    @Inject
    SmallCircle circle;

    @Inject
    Clock clock;

    /** Once is enough: a second time there is nothing to declare it of. */
    public UUID declare(DossierId id, String reason) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.conflict.declare", "dossier", id.value()));
        access.require("casework.conflict.declare", standing.of(subject, dossier), reason);
        Instant now = clock.instant();
        Conflict conflict = dossier.conflictDeclared(Ids.at(now), subject.account(), reason, now);
        conflicts.add(conflict);
        whole.conflicts(conflict, now);
        drafts.removeOf(subject.account(), id);
        circle.hears(Notice.CONFLICT_DECLARED, dossier, subject.account(), now);
        return conflict.id();
    }
}
