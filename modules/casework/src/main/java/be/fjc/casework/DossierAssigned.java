package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A dossier got another case director. */
public record DossierAssigned(UUID dossier, UUID from, UUID to, Instant at) implements DomainEvent {}
