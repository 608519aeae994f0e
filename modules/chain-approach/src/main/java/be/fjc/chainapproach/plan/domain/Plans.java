package be.fjc.chainapproach.plan.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plans of all dossiers. */
public interface Plans {

    Optional<Plan> find(UUID id);

    /** Of one dossier, the oldest first; one of them at most is not closed. */
    List<Plan> of(DossierId dossier);

    void add(Plan plan);

    /** Versions that were made of a plan for its readers, the oldest first. */
    List<ClientVersion> clientVersions(UUID plan);

    Optional<ClientVersion> clientVersion(UUID id);

    void add(ClientVersion version);
}
