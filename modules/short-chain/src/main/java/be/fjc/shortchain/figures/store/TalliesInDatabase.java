package be.fjc.shortchain.figures.store;

import be.fjc.shortchain.figures.domain.Tallies;
import be.fjc.shortchain.figures.domain.Tally;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.screening.domain.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TalliesInDatabase implements Tallies {

    private static final List<Outcome> NOTHING = Arrays.stream(Outcome.values()).filter(outcome -> !outcome.isFollowedUp()).toList();

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Override
    public Optional<Tally> find(LocalDate month, String zone, Outcome outcome, int level) {
        return entities.createQuery("""
                        select t from Tally t where t.month = :month and t.zone = :zone and t.outcome = :outcome and t.level = :level""", Tally.class)
                .setParameter("month", month)
                .setParameter("zone", zone)
                .setParameter("outcome", outcome)
                .setParameter("level", level)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Tally tally) {
        entities.persist(tally);
    }

    @Override
    public List<Intervention> over(Instant screenedBefore, Instant overBefore, int most) {
        return entities.createQuery("""
                        select i from Intervention i where i.screenedAt < :screened
                        and not exists (select b.id from HouseBan b where b.intervention = i.id and b.withdrawnAt is null
                            and (b.endToldAt is null or b.endsAt >= :over))
                        and not exists (select o.id from Outreach o where o.id = i.id and (o.closedAt is null or o.closedAt >= :over))
                        and (i.outcome in :nothing or exists (select o.id from Outreach o where o.id = i.id))
                        order by i.screenedAt, i.id""",
                        Intervention.class)
                .setParameter("screened", screenedBefore)
                .setParameter("over", overBefore)
                .setParameter("nothing", NOTHING)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(Intervention intervention) {
        entities.remove(intervention);
    }
}
