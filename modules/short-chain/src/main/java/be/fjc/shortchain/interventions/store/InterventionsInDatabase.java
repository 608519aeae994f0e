package be.fjc.shortchain.interventions.store;

import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.ReportKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class InterventionsInDatabase implements Interventions {

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<Intervention> find(UUID id) {
        return Optional.ofNullable(entities.find(Intervention.class, id)).filter(this::isIn);
    }

    @Override
    public Optional<Intervention> hold(UUID id) {
        return Optional.ofNullable(entities.find(Intervention.class, id)).filter(this::isHeld);
    }

    /** Many work on with one file at once, so none of them waits for another. */
    private boolean isHeld(Intervention intervention) {
        return intervention.batch() == null
                || !entities.createNativeQuery("SELECT 1 FROM short_chain_batch WHERE id = ?1 AND landed FOR SHARE")
                        .setParameter(1, intervention.batch())
                        .getResultList()
                        .isEmpty();
    }

    @Override
    public void add(Intervention intervention) {
        entities.persist(intervention);
    }

    @Override
    public boolean isKnown(String mark) {
        return entities.createQuery("""
                        select count(i) from Intervention i where i.reportMark = :mark
                        and (i.batch is null or exists (select b.id from Batch b where b.id = i.batch and b.landed = true))""", Long.class)
                .setParameter("mark", mark)
                .getSingleResult() > 0;
    }

    @Override
    public List<Intervention> marked(Collection<String> marks) {
        return entities.createQuery("select i from Intervention i where i.reportMark in :marks", Intervention.class)
                .setParameter("marks", marks)
                .getResultList();
    }

    @Override
    public Map<UUID, UUID> handedOver(Collection<UUID> referrals) {
        return entities.createQuery("select o.id, o.referral from Outreach o where o.referral in :referrals", Object[].class)
                .setParameter("referrals", referrals)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** Rows of a file that nobody brought in yet are not there for anybody. */
    private boolean isIn(Intervention intervention) {
        return intervention.batch() == null
                || !entities.createQuery("select b.id from Batch b where b.id = :batch and b.landed = true", UUID.class)
                        .setParameter("batch", intervention.batch())
                        .getResultList()
                        .isEmpty();
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
