package be.fjc.shortchain.interventions.store;

import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InterventionsInDatabase implements Interventions {

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<Intervention> find(UUID id) {
        return Optional.ofNullable(entities.find(Intervention.class, id));
    }

    @Override
    public void add(Intervention intervention) {
        entities.persist(intervention);
    }

    @Override
    public boolean isKnown(String mark) {
        return entities.createQuery("select count(i) from Intervention i where i.reportMark = :mark", Long.class)
                .setParameter("mark", mark)
                .getSingleResult() > 0;
    }

    @Override
    public Optional<ReportKey> key() {
        return entities.createQuery("select k from ReportKey k order by k.madeAt, k.id", ReportKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ReportKey key) {
        entities.persist(key);
        entities.flush();
    }

    @Override
    public void hold(ReportKey key) {
        entities.lock(key, LockModeType.PESSIMISTIC_WRITE);
    }
}
