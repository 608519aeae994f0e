package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.BatchArrived;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.BatchPart;
import be.fjc.shortchain.batches.domain.Batches;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The next piece of a file comes in from whoever began to send it; a small one is read with it, a large one soon after. */
@UseCase
public class AddBatchPart {

    private static final String BRING = "short-chain.batch.bring";

    @Inject
    Access access;

    @Inject
    BatchAtHand hand;

    @Inject
    Batches batches;

    @Inject
    ReadOn readOn;

    @Inject
    Events events;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param place of the piece, from 0; one that is here already changes nothing, so that sending again after a lost answer is safe */
    public void add(UUID id, int place, byte[] piece) {
        Batch batch = hand.require(BRING, id, Expected.ANY);
        if (!batch.isBy(access.subject().account())) {
            throw access.absent(BRING, "batch", id);
        }
        if (!batch.expects(place, piece.length)) {
            return;
        }
        Instant now = clock.instant();
        batches.add(new BatchPart(Ids.at(now), id, place, piece, seal));
        batch.arrived();
        if (batch.isToBeRead()) {
            batches.relieve();
            if (place > 0 || readOn.read(id, now)) {
                events.publish(new BatchArrived(id, place));
            }
        }
    }
}
