package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.clock.WorkClock;
import be.fjc.platform.runtime.web.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The audit as a table of the tenant. */
@ApplicationScoped
class AuditTrail implements Audit {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public void write(AuditEntry entry) {
        database.persist(new AuditEvent(entry, clock.instant(), WorkClock.wall(), Trace.current(), RowSeal.current()));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void writeApart(AuditEntry entry) {
        write(entry);
    }
}
