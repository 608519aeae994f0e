package be.fjc.chainapproach.minutes.usecase;

import be.fjc.chainapproach.attendance.usecase.ItemAtHand;
import be.fjc.chainapproach.attendance.usecase.ItemAtHand.Held;
import be.fjc.chainapproach.minutes.domain.Entry;
import be.fjc.chainapproach.minutes.domain.MinutesBook;
import be.fjc.chainapproach.minutes.domain.Said;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.UUID;

/** Somebody writes while people talk: an entry at a time, put right or taken out again until the minutes are approved. */
@UseCase
public class WriteMinutes {

    private static final String WRITE = "chain-approach.minutes.write";

    @Inject
    Access access;

    @Inject
    ItemAtHand hand;

    @Inject
    MinutesBook book;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    /** @return the id of the entry */
    public UUID add(UUID meeting, UUID item, Said said) {
        Held held = hand.require(WRITE, meeting, item);
        hand.requireRunning(held);
        check(said);
        Entry entry = new Entry(held.item(), said, seal, held.by(), held.at());
        book.add(entry);
        return entry.id();
    }

    public void change(UUID meeting, UUID item, UUID id, Said said, Expected expected) {
        Held held = hand.require(WRITE, meeting, item);
        Entry entry = find(held, id, expected);
        hand.requireRunning(held);
        check(said);
        entry.change(said, seal, held.by(), held.at());
    }

    public void remove(UUID meeting, UUID item, UUID id, Expected expected) {
        Held held = hand.require(WRITE, meeting, item);
        Entry entry = find(held, id, expected);
        hand.requireRunning(held);
        entry.remove(held.by(), held.at());
    }

    private Entry find(Held held, UUID id, Expected expected) {
        Entry entry = book.find(id).filter(one -> one.isOf(held.item())).orElseThrow(() -> access.absent(WRITE, "minutesEntry", id));
        expected.check(id, entry.version());
        return entry;
    }

    private void check(Said said) {
        if (said.organisation() != null && centre.get().organisation(said.organisation()).isEmpty()) {
            throw new InvalidInput("notInList", "organisation");
        }
    }
}
