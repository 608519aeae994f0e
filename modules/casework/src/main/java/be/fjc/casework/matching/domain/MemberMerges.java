package be.fjc.casework.matching.domain;

import be.fjc.casework.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was merged with whom, and how to undo it while that can be done. */
public interface MemberMerges {

    void add(MemberMerge merge);

    Optional<MemberMerge> find(UUID id);

    /** Of the dossier, the latest first. */
    List<MemberMerge> of(DossierId dossier);

    /** Those that were done in merging two dossiers, the latest first. */
    List<MemberMerge> within(UUID dossierMerge);

    /** Merges that cannot be undone any more at this moment and still hold what that would take, at most so many. */
    List<MemberMerge> settled(Instant now, int most);
}
