package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A dossier went to another track. */
public record TrackChanged(UUID dossier, String from, String to, int level, String reason, Instant at) implements DomainEvent {}
