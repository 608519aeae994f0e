package be.fjc.chainapproach.inquiries.usecase;

import be.fjc.chainapproach.attendance.usecase.ItemAtHand;
import be.fjc.chainapproach.attendance.usecase.ItemAtHand.Held;
import be.fjc.chainapproach.inquiries.domain.Inquiries;
import be.fjc.chainapproach.inquiries.domain.Inquiry;
import be.fjc.chainapproach.minutes.domain.Entry;
import be.fjc.chainapproach.minutes.domain.EntryClass;
import be.fjc.chainapproach.minutes.domain.EntryKind;
import be.fjc.chainapproach.minutes.domain.MinutesBook;
import be.fjc.chainapproach.minutes.domain.Said;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody who sits at an item for the organisation that was asked tells its answer there: from then on a fact in the minutes. */
@UseCase
public class TableAnswer {

    private static final String TABLE = "chain-approach.inquiry.table";

    @Inject
    Access access;

    @Inject
    ItemAtHand hand;

    @Inject
    Inquiries inquiries;

    @Inject
    MinutesBook book;

    @Inject
    Seal seal;

    /** @return the id of the entry in the minutes */
    public UUID table(UUID meeting, UUID item, UUID id) {
        Held held = hand.require(TABLE, meeting, item);
        Inquiry inquiry = inquiries.find(id)
                .filter(one -> one.item().equals(item) && one.isAskedOf(access.subject().organisation()))
                .orElseThrow(() -> access.absent(TABLE, "inquiry", id));
        hand.requireRunning(held);
        String words = inquiry.table(seal, held.by(), held.at());
        Refusal.unless(!words.isEmpty(), "inquiryEmpty");
        Said said = new Said(EntryKind.FACT, EntryClass.TABLE, inquiry.organisation(), Brussels.dayOf(held.at()), null, words);
        Entry entry = new Entry(held.item(), said, seal, held.by(), held.at());
        book.add(entry);
        return entry.id();
    }
}
