package be.fjc.casework.family.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which member of which other dossier is the same person. */
public record IdentityRequest(@NotNull UUID dossier, @NotNull UUID member) {}
