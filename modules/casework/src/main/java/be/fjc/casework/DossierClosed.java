package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A dossier closed; {@code afterCareOn} is absent where after-care makes no sense. */
public record DossierClosed(UUID dossier, String reason, String safetyStatus, LocalDate afterCareOn, Instant at) implements DomainEvent {}
