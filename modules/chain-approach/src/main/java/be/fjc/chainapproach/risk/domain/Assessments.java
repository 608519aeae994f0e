package be.fjc.chainapproach.risk.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The joint assessments of all dossiers. */
public interface Assessments {

    Optional<Assessment> find(UUID id);

    /** Of one dossier, the oldest first. */
    List<Assessment> of(DossierId dossier);

    /** Those that an organisation is invited to and can still contribute to, the oldest first. @param most how many */
    List<Assessment> blindFor(String organisation, int most);

    void add(Assessment assessment);
}
