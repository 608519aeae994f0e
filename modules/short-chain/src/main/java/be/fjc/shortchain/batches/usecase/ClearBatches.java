package be.fjc.shortchain.batches.usecase;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.batches.domain.Batches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What nobody brought in within a day goes, and so does what was laid ready of a file that cannot come in or was taken back. */
@ApplicationScoped
@ActsFor("the centre: clears away, unread, what did not come in")
public class ClearBatches implements TenantJob {

    static final int PORTION = 5000;

    private static final int PORTIONS = 10;
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    Batches batches;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public String name() {
        return "clearBatches";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(Instant now) {
        batches.waitingSince(now.minus(PATIENCE), PORTIONS).forEach(batch -> {
            batch.drop(now);
            batches.removeParts(batch.id());
        });
        batches.leftOver(PORTIONS).forEach(batch -> batches.removeRows(batch, PORTION));
    }
}
