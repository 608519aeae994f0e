package be.fjc.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who sat there when a dossier was discussed at a table. The module that keeps tables answers; a centre without it has no tables, and nobody
 * sat at one. What was heard stays heard: whoever answers with a moment once answers with the same ever after for that person and dossier,
 * but to put right what was written down wrongly.
 */
public interface TableSeats {

    /** When somebody first sat at a table about the dossier; empty when that person never did. */
    Optional<Instant> since(UUID account, DossierId dossier);
}
