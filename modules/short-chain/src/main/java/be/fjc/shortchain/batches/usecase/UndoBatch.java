package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.Batches;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The wrong file came in: all of it is taken back, as long as nobody worked on with any of it. */
@UseCase
public class UndoBatch {

    @Inject
    Access access;

    @Inject
    BatchAtHand hand;

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    public void undo(UUID id, Expected expected) {
        Batch batch = hand.require("short-chain.batch.undo", id, expected);
        batches.hold(batch);
        batch.undo(batches.isBuiltOn(id), access.subject().account(), clock.instant());
        batches.removeRows(id, ClearBatches.PORTION);
    }
}
