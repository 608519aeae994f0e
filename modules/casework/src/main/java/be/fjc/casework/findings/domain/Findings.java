package be.fjc.casework.findings.domain;

import java.util.Optional;
import java.util.UUID;

/** Everything that was found out about families, of every kind. */
public interface Findings {

    Optional<Finding> find(FindingKind kind, UUID id);

    void add(Finding finding);
}
