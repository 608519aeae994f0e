package be.fjc.shortchain.contacts.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** To which family somebody reaches out. */
public record OutreachRequest(@NotNull UUID intervention, @NotNull @Min(1) @Max(3) Integer level) {}
