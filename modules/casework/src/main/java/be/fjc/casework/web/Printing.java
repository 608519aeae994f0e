package be.fjc.casework.web;

import java.time.Instant;
import java.util.UUID;

/** That a dossier was printed, for the foot of every page; no name when the account is gone. */
public record Printing(UUID id, String href, Instant printedAt, String printedBy) {}
