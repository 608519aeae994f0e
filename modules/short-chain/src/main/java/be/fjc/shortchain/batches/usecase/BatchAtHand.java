package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.shortchain.batches.domain.Batch;
import be.fjc.shortchain.batches.domain.BatchFacts;
import be.fjc.shortchain.batches.domain.Batches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** How every act on a batch begins. */
@ApplicationScoped
class BatchAtHand {

    @Inject
    Access access;

    @Inject
    Batches batches;

    Batch require(String action, UUID id, Expected expected) {
        Batch batch = batches.find(id).orElseThrow(() -> access.absent(action, "batch", id));
        access.require(action, BatchFacts.of(access.subject(), id, batch.organisation()));
        expected.check(id, batch.version());
        return batch;
    }
}
