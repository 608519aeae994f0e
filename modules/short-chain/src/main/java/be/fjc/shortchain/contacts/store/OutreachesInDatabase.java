package be.fjc.shortchain.contacts.store;

import be.fjc.shortchain.contacts.domain.Attempt;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.Outreaches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutreachesInDatabase implements Outreaches {

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<Outreach> find(UUID intervention) {
        return Optional.ofNullable(entities.find(Outreach.class, intervention));
    }

    @Override
    public void add(Outreach outreach) {
        entities.persist(outreach);
    }

    @Override
    public void add(Attempt attempt) {
        entities.persist(attempt);
    }

    @Override
    public void remove(Outreach outreach) {
        entities.remove(outreach);
    }

    @Override
    public List<Attempt> attempts(UUID intervention) {
        return entities.createQuery("select a from Attempt a where a.outreach = :outreach order by a.triedAt desc, a.id desc", Attempt.class)
                .setParameter("outreach", intervention)
                .getResultList();
    }
}
