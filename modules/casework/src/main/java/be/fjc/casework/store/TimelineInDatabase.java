package be.fjc.casework.store;

import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class TimelineInDatabase implements Timeline {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void add(Step step) {
        entities.persist(step);
    }
}
