package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Conflict;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A coordinator says that a colleague has a conflict of interest with a dossier; from then on it is not there for that colleague. */
@UseCase
public class MarkConflict {

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
    People people;

    @Inject
    Clock clock;

    /** @param account who has it; in the audit and the list of conflicts stands why, in the timeline nothing */
    public UUID mark(DossierId id, UUID account, String reason, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.dossier.conflict", "dossier", id.value()));
        access.require("casework.dossier.conflict", standing.of(subject, dossier), reason);
        expected.check(id.value(), dossier.version());
        if (people.find(account).isEmpty()) {
            throw new InvalidInput("notInList", "account");
        }
        Refusal.unless(!conflicts.bars(account, id.value()), "conflictKnown");
        boolean directed = whole.others(id).stream().anyMatch(other -> other.isOpen() && other.isDirectedBy(account));
        Refusal.unless(!directed, "caseDirectorConflicts");
        Instant now = clock.instant();
        Conflict conflict = dossier.conflicts(Ids.at(now), account, reason, subject.account(), now);
        conflicts.add(conflict);
        whole.conflicts(conflict, now);
        drafts.removeOf(account, id);
        return conflict.id();
    }
}
