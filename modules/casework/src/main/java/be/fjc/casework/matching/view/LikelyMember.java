package be.fjc.casework.matching.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.casework.matching.domain.Likeness;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * That a member of this family may be a member of another one too.
 *
 * @param id which member of this family
 * @param there which member of the other family; what follows is how it stands there
 * @param matches why: codes of {@link Likeness#reasons()}
 */
public record LikelyMember(
        @Open UUID id,
        @Open String href,
        @Classified(A) UUID dossier,
        @Classified(A) String number,
        @Classified(A) UUID there,
        @Classified(A) String givenName,
        @Classified(A) String familyName,
        @Classified(A) LocalDate birthDate,
        @Classified(A) String municipality,
        @Classified(A) String phone,
        @Classified(A) List<String> matches) {}
