package be.fjc.platform.runtime.jobs;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.modules.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Throws away what the platform only kept for a while: answers to requests, and facts that everybody knows. */
@ApplicationScoped
@ActsFor("the centre: kept answers that are over go, and nobody reads anything")
class Housekeeping implements TenantJob {

    private static final Duration ANSWERS = Duration.ofHours(24);
    private static final Duration FACTS = Duration.ofDays(30);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    @Override
    public String name() {
        return "housekeeping";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Instant now) {
        delete("DELETE FROM platform_request_key WHERE created_at < ?1", now.minus(ANSWERS));
        delete("""
                DELETE FROM platform_outbox_delivery d USING platform_outbox_event e
                WHERE e.id = d.event_id AND e.state = 'done' AND e.occurred_at < ?1""", now.minus(FACTS));
        delete("DELETE FROM platform_outbox_event WHERE state = 'done' AND occurred_at < ?1", now.minus(FACTS));
    }

    private void delete(String statement, Instant before) {
        database.createNativeQuery(statement).setParameter(1, before.atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
