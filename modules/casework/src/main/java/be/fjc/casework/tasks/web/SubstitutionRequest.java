package be.fjc.casework.tasks.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** Who stands in for the caller, from the first day to the last. */
public record SubstitutionRequest(@NotNull UUID substitute, @NotNull LocalDate firstOn, @NotNull LocalDate lastOn) {}
