package be.fjc.chainapproach.safety.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The safety plans of all dossiers, and what was made of them on paper. */
public interface SafetyPlans {

    Optional<SafetyPlan> find(UUID id);

    /** Of one dossier, the oldest first. */
    List<SafetyPlan> of(DossierId dossier);

    void add(SafetyPlan plan);

    Optional<SafetyPaper> paper(UUID id);

    /** Of one plan, the oldest first. */
    List<SafetyPaper> papers(UUID plan);

    void add(SafetyPaper paper);
}
