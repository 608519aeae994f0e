package be.fjc.platform.runtime.events;

import be.fjc.platform.events.DomainEvent;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.runtime.json.JsonText;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantScope;
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
import java.time.Instant;

/** Writes facts down in the caller's transaction and, once that is committed, wakes the dispatcher. */
@ApplicationScoped
class Outbox implements Events {

    private static final String WAKES = Outbox.class.getName() + ".wakes";

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Reactions reactions;

    @Inject
    Dispatcher dispatcher;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event) {
        EventKind kind = reactions.kindOf(event.getClass());
        boolean awaited = !reactions.to(kind).isEmpty();
        Instant now = clock.instant();
        database.persist(new OutboxEvent(Ids.at(now), kind, JsonText.of((Record) event), awaited, now));
        if (awaited && transactions.getResource(WAKES) == null) {
            transactions.putResource(WAKES, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new Waking(TenantScope.current()));
        }
    }

    private final class Waking implements Synchronization {

        private final Tenant tenant;

        Waking(Tenant tenant) {
            this.tenant = tenant;
        }

        @Override
        public void beforeCompletion() {
            // nothing is known yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                dispatcher.wake(tenant);
            }
        }
    }
}
