package be.fjc.casework.notes.store;

import be.fjc.casework.notes.domain.Disclosure;
import be.fjc.casework.notes.domain.Disclosures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class DisclosuresInDatabase implements Disclosures {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void add(Disclosure disclosure) {
        entities.persist(disclosure);
    }
}
