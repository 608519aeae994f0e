package be.fjc.shortchain.contacts.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A family to reach out to.
 *
 * @param level 1 to 3, which the centre calls as it likes
 * @param dueAt by when somebody was tried
 * @param late whether nobody was
 * @param handedTo where others go on; absent when they do not
 */
public record OutreachLine(
        @Open UUID id,
        @Open String href,
        @Classified(R) String municipality,
        @Classified(R) Instant occurredAt,
        @Classified(R) Integer level,
        @Classified(R) Instant dueAt,
        @Classified(R) Boolean late,
        @Classified(R) Integer attempts,
        @Classified(R) Instant firstTriedAt,
        @Classified(R) Instant closedAt,
        @Classified(R) String handedTo,
        @Open List<ReachedPerson> persons) {

    /** Somebody who was there. */
    public record ReachedPerson(
            @Classified(A) String role,
            @Classified(A) String givenName,
            @Classified(A) String familyName,
            @Classified(A) LocalDate birthDate,
            @Classified(A) String phone) {}
}
