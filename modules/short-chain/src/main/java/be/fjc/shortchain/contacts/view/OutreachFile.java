package be.fjc.shortchain.contacts.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Reaching out to one family.
 *
 * @param referralId what others go on with; absent when they do not
 * @param dossierId that opened out of it; absent when none did, or the reader may not know of it
 * @param offers what the reader may do
 */
public record OutreachFile(
        @Open UUID id,
        @Open String href,
        @Open OutreachLine head,
        @Classified(R) UUID referralId,
        @Classified(R) UUID dossierId,
        @Open List<AttemptLine> tried,
        @Open List<String> offers) {

    /**
     * One time that somebody was tried.
     *
     * @param person place among the persons, the first 0; absent for the family as a whole
     * @param outsideAgreement whether it went otherwise than was agreed with the person
     */
    public record AttemptLine(
            @Classified(R) Integer person,
            @Classified(R) String reach,
            @Classified(R) String result,
            @Classified(R) Instant triedAt,
            @Classified(R) String attemptRemark,
            @Classified(R) Boolean outsideAgreement,
            @Classified(R) String triedBy,
            @Classified(R) List<OfferLine> offered) {}

    /** Something that was offered. */
    public record OfferLine(@Classified(R) String offer, @Classified(R) String answered) {}
}
