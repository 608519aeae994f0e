package be.fjc.casework.compartments.domain;

import java.util.Optional;
import java.util.UUID;

/** Who was let into which dossier by name. */
public interface Admissions {

    Optional<Admission> find(UUID id);

    void add(Admission admission);
}
