package be.fjc.platform.events;

/** Publishes what happened: one row in the tenant's outbox, in the caller's transaction; no transaction, no event. */
public interface Events {

    void publish(DomainEvent event);
}
