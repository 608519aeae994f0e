package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.clock.WorkClock;
import be.fjc.platform.runtime.web.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The audit as a table of the tenant. */
@ApplicationScoped
class AuditTrail implements Audit {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    RowSeals seals;

    @Inject
    Clock clock;

    /** Times no finer than the database keeps: the seal is made before the row is written and checked after it is read. */
    @Override
    public void write(AuditEntry entry) {
        database.persist(new AuditEvent(entry, clock.instant().truncatedTo(ChronoUnit.MICROS), WorkClock.wall(), Trace.current(), seals.current()));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeApart(AuditEntry entry) {
        write(entry);
    }
}
