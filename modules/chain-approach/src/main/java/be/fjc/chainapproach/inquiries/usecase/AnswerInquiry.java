package be.fjc.chainapproach.inquiries.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.inquiries.domain.Inquiries;
import be.fjc.chainapproach.inquiries.domain.Inquiry;
import be.fjc.chainapproach.inquiries.domain.InquiryFacts;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Somebody of the organisation that is asked says whether it knows the family, and what; for that organisation alone as yet. */
@UseCase
public class AnswerInquiry {

    private static final String ANSWER = "chain-approach.inquiry.answer";

    @Inject
    Access access;

    @Inject
    Inquiries inquiries;

    @Inject
    Meetings meetings;

    @Inject
    DossierDesk desk;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param text empty when there is nothing to say */
    public void answer(UUID id, boolean known, String text, Expected expected) {
        Supplier<NotFound> absent = () -> access.absent(ANSWER, "inquiry", id);
        Inquiry inquiry = inquiries.find(id).orElseThrow(absent);
        DossierDesk.Known dossier = desk.find(inquiry.dossier()).orElseThrow(absent);
        Instant now = clock.instant();
        boolean stands = meetings.at(inquiry.item())
                .filter(meeting -> InquiryFacts.stands(meeting.plan().startsAt(), meeting.isOff(), now))
                .isPresent();
        access.require(ANSWER, InquiryFacts.of(access.subject(), id, inquiry.organisation(), dossier, stands));
        expected.check(id, inquiry.version());
        inquiry.answer(known, text, seal, access.subject().account(), now);
    }
}
