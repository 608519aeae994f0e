package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.casework.matching.domain.Likeness;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person that a search found.
 *
 * @param matches why: codes of {@link Likeness#reasons()}
 */
public record FoundPerson(
        @Open UUID id,
        @Classified(A) String givenName,
        @Classified(A) String familyName,
        @Classified(A) LocalDate birthDate,
        @Classified(A) String role,
        @Classified(A) String municipality,
        @Classified(A) List<String> matches) {}
