package be.fjc.platform.runtime.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Asks the database of the bound tenant for a sign of life. */
@ApplicationScoped
@Transactional
class Heartbeat {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Throws when there is none. */
    void listen() {
        database.createNativeQuery("SELECT 1").getSingleResult();
    }
}
