package be.fjc.casework.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who directs a dossier from now on. */
public record AssignmentRequest(@NotNull UUID caseDirector, @Size(max = Sent.TEXT) String note) {}
