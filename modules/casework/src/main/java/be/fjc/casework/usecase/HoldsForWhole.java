package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Conflict;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.casework.duplicates.domain.DossierMerges;
import be.fjc.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What keeps somebody from one dossier keeps from everything that was merged with it: else the one would tell what the other hides. */
@ApplicationScoped
public class HoldsForWhole {

    @Inject
    DossierMerges merges;

    @Inject
    Dossiers dossiers;

    @Inject
    Conflicts conflicts;

    @Inject
    Drafts drafts;

    /** Every other dossier that is one with it now. */
    public List<Dossier> others(DossierId dossier) {
        return merges.others(dossier).stream().map(id -> dossiers.find(id).orElseThrow()).toList();
    }

    /** The conflict holds for the others too. */
    public void conflicts(Conflict conflict, Instant now) {
        for (Dossier other : others(conflict.dossier())) {
            if (!conflicts.bars(conflict.account(), other.id().value())) {
                conflicts.add(conflict.alsoWith(Ids.at(now), other));
                drafts.removeOf(conflict.account(), other.id());
                other.touch(now);
            }
        }
    }

    /** It is lifted for the others too. */
    void lifts(Conflict conflict, DossierId dossier, String reason, UUID by, Instant now) {
        for (DossierId other : merges.others(dossier)) {
            conflicts.running(other).stream()
                    .filter(one -> one.account().equals(conflict.account()))
                    .forEach(one -> one.lift(reason, by, now));
        }
    }
}
