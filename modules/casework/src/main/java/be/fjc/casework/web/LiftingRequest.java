package be.fjc.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why there is no conflict of interest any more. */
public record LiftingRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
