package be.fjc.casework.drafts.store;

import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.domain.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DraftsInDatabase implements Drafts {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Draft> find(UUID id) {
        return Optional.ofNullable(entities.find(Draft.class, id));
    }

    @Override
    public void add(Draft draft) {
        entities.persist(draft);
    }

    @Override
    public void remove(Draft draft) {
        entities.remove(draft);
    }

    @Override
    public int removeKeptBefore(Instant moment) {
        return entities.createQuery("delete from Draft d where d.savedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
