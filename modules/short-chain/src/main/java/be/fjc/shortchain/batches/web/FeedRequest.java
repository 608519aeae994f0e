package be.fjc.shortchain.batches.web;

import be.fjc.shortchain.interventions.web.InterventionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What another system sends at once. */
public record FeedRequest(@Valid @NotEmpty @Size(max = 100) List<@NotNull @Valid InterventionRequest> interventions) {}
