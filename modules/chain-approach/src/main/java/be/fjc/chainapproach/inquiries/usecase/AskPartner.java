package be.fjc.chainapproach.inquiries.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.attendance.usecase.ItemAtHand;
import be.fjc.chainapproach.attendance.usecase.ItemAtHand.Held;
import be.fjc.chainapproach.inquiries.domain.Inquiries;
import be.fjc.chainapproach.inquiries.domain.Inquiry;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Who directs a dossier, or coordinates, asks one of those at the table before the meeting whether it knows the family. */
@UseCase
public class AskPartner {

    @Inject
    ItemAtHand hand;

    @Inject
    Inquiries inquiries;

    @Inject
    DossierDesk desk;

    /** @return the id of the inquiry */
    public UUID ask(UUID meeting, UUID item, String organisation) {
        Held held = hand.require("chain-approach.inquiry.ask", meeting, item);
        Inquiry inquiry = new Inquiry(held.item(), organisation, held.by(), held.at());
        Refusal.unless(!inquiries.isAsked(item, organisation), "inquiryAsked");
        inquiries.add(inquiry);
        desk.note(held.item().dossier(), "partnerAsked", Map.of("organisation", organisation), held.at());
        return inquiry.id();
    }
}
