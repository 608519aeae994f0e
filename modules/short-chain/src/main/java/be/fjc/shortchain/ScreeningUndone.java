package be.fjc.shortchain;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Whoever decided about an intervention took that back: it waits again. */
public record ScreeningUndone(UUID intervention, Instant at) implements DomainEvent {}
