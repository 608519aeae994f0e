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

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<HouseBan> find(UUID id) {
        return Optional.ofNullable(entities.find(HouseBan.class, id));
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
                select b from HouseBan b where b.endsAt <= :now and b.endToldAt is null and b.withdrawnAt is null order by b.endsAt, b.id""",
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
