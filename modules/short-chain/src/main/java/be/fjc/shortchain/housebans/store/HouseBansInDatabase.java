package be.fjc.shortchain.housebans.store;

import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.housebans.domain.HouseBans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HouseBansInDatabase implements HouseBans {

    private static final String LANDED =
            " (i.batch is null or exists (select f.id from Batch f where f.id = i.batch and f.landed = true))";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<HouseBan> find(UUID id) {
        return Optional.ofNullable(entities.find(HouseBan.class, id)).filter(this::isIn);
    }

    /** Of a file that was taken back nothing is there for anybody, also while it is being cleared away. */
    private boolean isIn(HouseBan ban) {
        return !entities.createQuery("select i.id from Intervention i where i.id = :id and " + LANDED, UUID.class)
                .setParameter("id", ban.intervention())
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<HouseBan> of(UUID intervention) {
        return entities.createQuery(
                        "select b from HouseBan b where b.intervention = :intervention and b.withdrawnAt is null order by b.noticeAt, b.id",
                        HouseBan.class)
                .setParameter("intervention", intervention)
                .getResultList();
    }

    @Override
    public List<HouseBan> endedUntold(Instant now, int most) {
        return entities.createQuery("""
                select b from HouseBan b where b.endsAt <= :now and b.endToldAt is null and b.withdrawnAt is null
                and exists (select i.id from Intervention i where i.id = b.intervention and""" + LANDED + ") order by b.endsAt, b.id",
                        HouseBan.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(HouseBan ban) {
        entities.persist(ban);
    }
}
