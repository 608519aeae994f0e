package be.fjc.casework;

import java.util.UUID;

/** Which dossier. */
public record DossierId(UUID value) {}
