package be.fjc.casework.safecontact.domain;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody of a family with whom something was agreed about contact. */
public record AgreedMember(UUID person, UUID dossier, String givenName, String familyName, LocalDate birthDate) {}
