package be.fjc.casework.drafts.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Forms that are still being filled in. */
public interface Drafts {

    Optional<Draft> find(UUID id);

    void add(Draft draft);

    void remove(Draft draft);

    /** Removes those that nobody typed in since then; how many. */
    int removeKeptBefore(Instant moment);
}
