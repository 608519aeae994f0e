package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.Batches;
import be.fjc.shortchain.interventions.domain.Source;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Somebody is going to send a file and says how large it is. What it is called nobody asks: names of files say more than they should. */
@UseCase
public class StartBatch {

    @Inject
    Access access;

    @Inject
    Batches batches;

    @Inject
    Clock clock;

    /** @param bytes size of the whole */
    public UUID start(int bytes) {
        access.require("short-chain.batch.bring", Facts.collection("batch", Set.of(Relation.OWN_ORGANISATION)));
        Subject subject = access.subject();
        Instant now = clock.instant();
        Batch batch = new Batch(Ids.at(now), Source.FILE, subject.organisation(), subject.account(), bytes, now);
        batches.add(batch);
        return batch.id();
    }
}
