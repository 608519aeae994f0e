package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.PersonRole;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Someone in the family.
 *
 * @param hasSecretPhone that a referral names a number of this person that nobody may come to know; null for who may not have it
 */
public record PersonLine(
        @Open UUID id,
        @Classified(A) String givenName,
        @Classified(A) String familyName,
        @Classified(A) LocalDate birthDate,
        @Classified(A) String role,
        @Classified(A) String municipality,
        @Classified(A) String phone,
        @Classified(A) Boolean hasSecretPhone,
        @Classified(R) String informed,
        @Classified(R) String notInformedReason) {

    /** As a query gives it. */
    public PersonLine(
            UUID id,
            String givenName,
            String familyName,
            LocalDate birthDate,
            PersonRole role,
            String municipality,
            String phone,
            Informed informed,
            String notInformedReason) {
        this(id, givenName, familyName, birthDate, role.code(), municipality, phone, null, informed.code(), notInformedReason);
    }

    /** The same, of somebody with such a number. */
    PersonLine withSecretPhone() {
        return new PersonLine(id, givenName, familyName, birthDate, role, municipality, phone, true, informed, notInformedReason);
    }
}
