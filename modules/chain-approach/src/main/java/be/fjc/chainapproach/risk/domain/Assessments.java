package be.fjc.chainapproach.risk.domain;

import be.fjc.casework.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The joint assessments of all dossiers. */
public interface Assessments {

    Optional<Assessment> find(UUID id);

    /** Of one dossier, the oldest first. */
    List<Assessment> of(DossierId dossier);

    /** Those that an organisation is invited to and can still contribute to, the oldest first, after one of that moment and id. */
    List<Assessment> blindFor(String organisation, Instant at, UUID id);

    void add(Assessment assessment);

    /** Whether this fact asked for one already. */
    boolean isAskedFor(UUID fact);

    void add(AskedReassessment asked);
}
