package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A dossier opened out of an accepted referral; {@code level} is the Flemish level of the centre's track. */
public record DossierOpened(UUID dossier, UUID referral, String track, int level, UUID caseDirector, Instant at) implements DomainEvent {}
