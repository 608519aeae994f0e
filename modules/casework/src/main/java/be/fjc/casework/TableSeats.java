package be.fjc.casework;

import java.util.UUID;

/**
 * Who sat there when a dossier was discussed at a table. The module that keeps tables answers; a centre without it has no tables, and nobody
 * sat at one. What was heard stays heard: whoever answers yes once never answers no for the same person and dossier but to put right
 * what was written down wrongly.
 */
public interface TableSeats {

    boolean heard(UUID account, DossierId dossier);
}
