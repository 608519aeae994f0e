package be.fjc.casework.drafts.domain;

import be.fjc.casework.DossierId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Forms that are still being filled in. */
public interface Drafts {

    Optional<Draft> find(UUID id);

    void add(Draft draft);

    void remove(Draft draft);

    /** Removes what this person typed about a dossier, or about something in it: from now on it is not there for that person. */
    void removeOf(UUID account, DossierId dossier);

    /** The same of everybody except these. */
    void removeOfOthers(Set<UUID> circle, DossierId dossier);

    /** Removes those that nobody typed in since then; how many. */
    int removeKeptBefore(Instant moment);
}
