package be.fjc.casework.view;

import be.fjc.casework.domain.PersonRole;
import java.time.LocalDate;
import java.util.UUID;

/** A person that a search found, with the file it was found in. */
public record FoundPerson(
        UUID file, UUID id, String givenName, String familyName, LocalDate birthDate, PersonRole role, String municipality) {

    PersonLine line() {
        return new PersonLine(id, givenName, familyName, birthDate, role.code(), municipality, null, null, null);
    }
}
