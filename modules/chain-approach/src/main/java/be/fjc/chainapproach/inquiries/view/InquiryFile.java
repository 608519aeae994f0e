package be.fjc.chainapproach.inquiries.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.P;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is asked of an organisation, as it sees that: whom it is about and no more, and its own answer.
 *
 * @param answered whether the organisation said anything yet
 * @param tabled whether it was told at the table
 */
public record InquiryFile(
        @Open UUID id,
        @Open String href,
        @Open UUID meetingId,
        @Open UUID agendaItemId,
        @Open Instant meetingAt,
        @Open String askedOf,
        @Open Instant askedAt,
        @Open Boolean answered,
        @Open Boolean tabled,
        @Classified(A) List<Asked> about,
        @Classified(P) Boolean known,
        @Classified(P) String answerText,
        @Classified(P) String answeredBy) {

    /** Somebody of the family. */
    public record Asked(@Classified(A) String givenName, @Classified(A) String familyName, @Classified(A) LocalDate birthDate) {}
}
