package be.fjc.casework.store;

import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
    public List<Notice> about(UUID task, String code, UUID account) {
        return entities.createQuery(
                "select n from Notice n where n.task = :task and n.code = :code and n.account = :account", Notice.class)
                .setParameter("task", task)
                .setParameter("code", code)
                .setParameter("account", account)
                .getResultList();
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
