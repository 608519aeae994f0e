package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.audit.AuditLink.Head;
import be.fjc.platform.runtime.clock.WorkClock;
import be.fjc.platform.runtime.modules.PlatformModule;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives every committed row of the audit its place in the chain, a few seconds after it was written, so that no two requests wait for
 * each other (ADR 0007). One node at a time does it for a tenant: whoever holds the job's turn. A row that the product did not write
 * gets no place but an alarm.
 *
 * <p>The checkpoint of a turn is about the chain as the turn found it: that much is committed, whatever becomes of this turn.
 */
@ApplicationScoped
@ActsFor("the centre: gives each row of the audit its place in the chain, and nobody reads anything")
class SealAudit implements TenantJob {

    private static final Logger LOG = Logger.getLogger(SealAudit.class.getName());
    private static final int BATCH = 1000;
    private static final int BATCHES = 10;

    @Inject
    Chain chain;

    @Inject
    Checkpoints checkpoints;

    @Inject
    RowSeals seals;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    @Override
    public String name() {
        return "sealAudit";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(6);
    }

    @Override
    public boolean isAudited() {
        return false;
    }

    @Override
    public void run(Instant now) {
        Instant wall = WorkClock.wall();
        Head head = chain.head();
        checkpoints.keep(head, wall);
        RowSeal seal = seals.current();
        boolean more = true;
        for (int batch = 0; batch < BATCHES && more; batch++) {
            List<AuditEvent> before = head.isBeforeTheChain() ? chain.before(head.event(), BATCH) : List.of();
            if (before.isEmpty()) {
                List<AuditEvent> waiting = chain.waiting(head, BATCH);
                more = waiting.size() == BATCH;
                head = chain.add(whole(waiting, seal, wall), AuditLink.ROW, head, seal);
            } else {
                head = chain.add(before, AuditLink.BEFORE, head, seal);
            }
        }
    }

    private List<AuditEvent> whole(List<AuditEvent> rows, RowSeal seal, Instant wall) {
        List<AuditEvent> whole = new ArrayList<>();
        for (AuditEvent row : rows) {
            if (row.isWhole(seal)) {
                whole.add(row);
            } else if (chain.raise(row.id(), wall)) {
                LOG.log(Level.SEVERE, "audit alarm of {0}: row {1} was not written by the product",
                        new Object[] {TenantScope.current().id(), row.id()});
            }
        }
        return whole;
    }
}
