package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A closed dossier opened again; {@code repeat} when that was within the repeat window of the centre. */
public record DossierReopened(UUID dossier, boolean repeat, String track, int level, UUID caseDirector, Instant at) implements DomainEvent {}
