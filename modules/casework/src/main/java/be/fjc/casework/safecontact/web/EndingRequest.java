package be.fjc.casework.safecontact.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day that a contact detail is right. */
public record EndingRequest(@NotNull LocalDate endsOn) {}
