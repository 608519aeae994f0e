package org.example.gapsignals;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** Someone signalled that an offer is missing. */
public record GapSignalled(UUID signal, String theme, String municipality, Instant at) implements DomainEvent {}
