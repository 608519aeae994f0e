package be.fjc.platform.events;

import java.util.UUID;

/**
 * What a module does when something happened elsewhere; an application-scoped bean. Called after the commit of the fact, as the same
 * tenant, in a transaction of its own, at least once until it succeeds and then never again: its effects and the note that it was
 * done commit together. Rests while its module is off for the tenant.
 */
public interface Reaction<E extends DomainEvent> {

    /** Id of the module that reacts. */
    String module();

    /** Stable name within the module: part of what makes a delivery unique. */
    String name();

    /** What it reacts to. */
    Class<E> to();

    /** Does it. The event's id is given for those who keep their own trace. */
    void on(UUID eventId, E event);
}
