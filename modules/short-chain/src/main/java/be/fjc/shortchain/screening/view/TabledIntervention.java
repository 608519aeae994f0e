package be.fjc.shortchain.screening.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import be.fjc.shortchain.interventions.domain.Reported;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An intervention, as those at the table of its zone may see it while they sit there. The number of the report, remarks
 * and phone numbers stay with who takes in.
 *
 * @param waiting whether it still waits for a decision; the others were decided on at this meeting
 */
public record TabledIntervention(
        @Open UUID id,
        @Classified(value = R, summary = true) Instant occurredAt,
        @Classified(value = R, summary = true) String municipality,
        @Classified(value = R, summary = true) String zoneName,
        @Classified(value = R, summary = true) String facts,
        @Classified(value = R, summary = true) Instant houseBanAt,
        @Classified(A) List<TabledPerson> persons,
        @Open Boolean waiting,
        @Classified(value = R, summary = true) String outcome,
        @Classified(value = R, summary = true) String reason,
        @Classified(value = R, summary = true) Integer level) {

    /** Somebody who was there, without a number to be called at. */
    public record TabledPerson(
            @Classified(A) String role, @Classified(A) String givenName, @Classified(A) String familyName, @Classified(A) LocalDate birthDate) {

        static TabledPerson of(Reported.Person one) {
            return new TabledPerson(one.role().code(), one.givenName(), one.familyName(), one.birthDate());
        }
    }
}
