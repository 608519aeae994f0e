package be.fjc.shortchain.interventions.view;

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
 * An intervention, as this reader may see it.
 *
 * @param facts the police's own code of what happened
 * @param houseBanAt when a temporary house ban was given by word of mouth
 * @param waiting whether nobody decided yet
 * @param screenedBy the name of who decided
 * @param screenedAtTable the name of the table at whose meeting that was; left out when it was at none
 * @param undoUntil until when the reader can take the decision back; left out when that is not possible
 */
public record InterventionFile(
        @Open UUID id,
        @Open String href,
        @Open String source,
        @Classified(R) String reportNumber,
        @Classified(R) Instant occurredAt,
        @Classified(R) String municipality,
        @Classified(R) String zone,
        @Classified(R) String zoneName,
        @Classified(R) String facts,
        @Classified(R) Instant houseBanAt,
        @Classified(A) List<InvolvedPerson> persons,
        @Classified(R) String remark,
        @Open Instant recordedAt,
        @Open Boolean waiting,
        @Classified(R) String outcome,
        @Classified(R) String reason,
        @Classified(R) Integer level,
        @Classified(R) String screenedBy,
        @Classified(R) String screenedAtTable,
        @Classified(R) Instant screenedAt,
        @Classified(R) Instant undoUntil) {

    /** Somebody who was there. */
    public record InvolvedPerson(
            @Classified(A) String role,
            @Classified(A) String givenName,
            @Classified(A) String familyName,
            @Classified(A) LocalDate birthDate,
            @Classified(A) String phone) {

        /** As it was opened. */
        public static InvolvedPerson of(Reported.Person one) {
            return new InvolvedPerson(one.role().code(), one.givenName(), one.familyName(), one.birthDate(), one.phone());
        }
    }
}
