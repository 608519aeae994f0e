package be.fjc.casework.findings.domain;

import be.fjc.casework.DossierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was found out about families, of every kind. */
public interface Findings {

    Optional<Finding> find(FindingKind kind, UUID id);

    void add(Finding finding);

    /** How many incidents of a dossier count and happened, as far as is known, from the one day to the other, both included. */
    int incidents(DossierId dossier, LocalDate first, LocalDate last);

    /** What protects, of those that count, in the order in which it was found. */
    List<ProtectiveFactor> protections(DossierId dossier);
}
