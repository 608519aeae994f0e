package be.fjc.casework.duplicates.domain;

import be.fjc.casework.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which dossiers were merged, and how to undo it while that can be done. */
public interface DossierMerges {

    void add(DossierMerge merge);

    Optional<DossierMerge> find(UUID id);

    /** Those into this dossier, undone or not, the latest first. */
    List<DossierMerge> into(DossierId dossier);

    /** The dossier that this one went into; empty when it stands by itself. */
    Optional<DossierId> whole(DossierId dossier);

    /** Every other dossier that is one with it now: merged into it, into one of those, or the other way round. */
    List<DossierId> others(DossierId dossier);

    /** Merges that cannot be undone any more at this moment and still hold what that would take, at most so many. */
    List<DossierMerge> settled(Instant now, int most);
}
