package be.fjc.casework.safecontact.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a second person agrees that a detail is not safety-critical any more, and why or why not. */
public record LiftingDecisionRequest(@NotNull Boolean agreed, @NotBlank @Size(max = Sent.TEXT) String reason) {}
