package be.fjc.shortchain;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Somebody decided about an intervention. @param outcome code of what follows @param level 1, 2 or 3 */
public record InterventionScreened(UUID intervention, String outcome, int level, Instant occurredAt, Instant at) implements DomainEvent {}
