package be.fjc.casework;

import be.fjc.platform.events.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** There was a contact, or an attempt, and the next one is planned; no date after the last after-care contact. */
public record ContactLogged(UUID dossier, UUID contact, String result, LocalDate nextContactOn, Instant at) implements DomainEvent {}
