package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.clock.WorkClock;
import be.fjc.platform.runtime.web.Trace;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The audit as a table of the tenant. */
@ApplicationScoped
class AuditTrail implements Audit {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Undone undone;

    @Inject
    RowSeals seals;

    @Inject
    Clock clock;

    @Override
    public void write(AuditEntry entry) {
        add(entry);
        if (Trace.current() != null) {
            transactions.registerInterposedSynchronization(new Remembering(entry));
        }
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeApart(AuditEntry entry) {
        add(entry);
    }

    /** Times no finer than the database keeps: the seal is made before the row is written and checked after it is read. */
    private void add(AuditEntry entry) {
        database.persist(new AuditEvent(entry, clock.instant().truncatedTo(ChronoUnit.MICROS), WorkClock.wall(), Trace.current(),
                seals.current()));
    }

    /** Within a request, keeps the row of a transaction that does not commit. */
    private final class Remembering implements Synchronization {

        private final AuditEntry entry;

        Remembering(AuditEntry entry) {
            this.entry = entry;
        }

        @Override
        public void beforeCompletion() {
            // nothing is known yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                undone.add(entry);
            }
        }
    }
}
