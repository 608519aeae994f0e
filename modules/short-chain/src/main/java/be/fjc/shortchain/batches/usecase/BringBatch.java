package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.HouseBanNoticed;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.batches.domain.Column;
import be.fjc.shortchain.batches.domain.RowIssue;
import be.fjc.shortchain.batches.domain.RowReader.Said;
import be.fjc.shortchain.interventions.usecase.KnownReports;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** After the trial: everything of the batch that is new and of the centre comes in at once. */
@UseCase
public class BringBatch {

    @Inject
    Access access;

    @Inject
    BatchAtHand hand;

    @Inject
    Batches batches;

    @Inject
    KnownReports known;

    @Inject
    LayReady ready;

    @Inject
    Events events;

    @Inject
    Clock clock;

    public void bring(UUID id, Expected expected) {
        Batch batch = hand.require("short-chain.batch.bring", id, expected);
        bring(batch, clock.instant());
    }

    void bring(Batch batch, Instant now) {
        known.alone(now);
        List<Integer> meanwhile = batches.removeKnown(batch.id());
        batch.cameInMeanwhile(meanwhile.size());
        meanwhile.forEach(line -> ready.tell(batch, line, new Said(RowIssue.DOUBLE_KNOWN, Column.REPORT_NUMBER), null, now));
        batch.bring(access.subject().account(), now);
        batches.houseBans(batch.id()).forEach((intervention, givenAt) -> events.publish(new HouseBanNoticed(intervention, givenAt, now)));
    }
}
