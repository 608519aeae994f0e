package be.fjc.casework.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which colleague has a conflict of interest, and why. */
public record ConflictRequest(@NotNull UUID account, @NotBlank @Size(max = Sent.TEXT) String reason) {}
