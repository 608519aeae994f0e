package be.fjc.shortchain.screening.web;

import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Interventions from which nothing follows, for one reason. */
public record ScreenManyRequest(@NotEmpty @Size(max = 100) List<@NotNull UUID> interventions, @NotBlank @Size(max = Sent.LINE) String reason, UUID sitting) {}
