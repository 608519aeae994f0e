package be.fjc.casework.view;

import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.matching.domain.Likeness;
import java.time.LocalDate;
import java.util.UUID;

/** A person that a search found as the query gives it, with the file it was found in. */
public record FoundRow(
        UUID file,
        UUID id,
        String givenName,
        String familyName,
        LocalDate birthDate,
        PersonRole role,
        String municipality,
        String phone) {

    Likeness.Asked person() {
        return new Likeness.Asked(familyName, givenName, birthDate, phone);
    }

    FoundPerson shown(Likeness likeness) {
        return new FoundPerson(id, givenName, familyName, birthDate, role.code(), municipality, likeness.reasons());
    }
}
