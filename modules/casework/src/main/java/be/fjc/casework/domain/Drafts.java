package be.fjc.casework.domain;

import java.util.Optional;
import java.util.UUID;

/** Referrals that are still being typed. */
public interface Drafts {

    Optional<Draft> find(UUID id);

    void add(Draft draft);

    void remove(Draft draft);
}
