package be.fjc.casework.tracks.domain;

import be.fjc.casework.DossierId;
import java.util.Optional;
import java.util.UUID;

/** Who waits for a place in a track, and who did. */
public interface Waits {

    void add(Wait wait);

    void add(WaitCheck check);

    Optional<Wait> find(UUID id);

    /** The one that runs; a dossier waits for one track at a time. */
    Optional<Wait> running(DossierId dossier);
}
