package be.fjc.casework.aftercare.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Closure;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What follows on closings: moments of after-care, and dossiers that opened again. */
public interface AfterCares {

    void add(AfterCareMoment moment);

    void add(Reopening reopening);

    Optional<AfterCareMoment> find(UUID id);

    /** Moments of the dossier that nobody has settled, the first one first. */
    List<AfterCareMoment> open(DossierId dossier);

    /** The latest closing of a dossier; empty when it never closed. */
    Optional<Closure> lastClosure(DossierId dossier);
}
