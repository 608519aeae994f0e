package be.fjc.casework.store;

import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticesInDatabase implements Notices {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }

    @Override
    public void add(Notice notice) {
        entities.persist(notice);
    }

    @Override
    public void remove(Notice notice) {
        entities.remove(notice);
    }
}
