package be.fjc.casework.tasks.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who stands in for whom. */
public interface Substitutions {

    Optional<Substitution> find(UUID id);

    void add(Substitution substitution);

    void remove(Substitution substitution);

    /** Who stands in for somebody on a day. */
    Set<UUID> standingInFor(UUID account, LocalDate day);
}
