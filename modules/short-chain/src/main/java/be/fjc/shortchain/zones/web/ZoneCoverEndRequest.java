package be.fjc.shortchain.zones.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day. */
public record ZoneCoverEndRequest(@NotNull LocalDate endsOn) {}
