package be.fjc.shortchain.housebans.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** When the family court looks at a ban. */
public record HearingRequest(@NotNull Instant hearingAt) {}
