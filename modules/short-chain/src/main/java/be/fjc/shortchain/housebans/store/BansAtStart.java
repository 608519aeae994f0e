package be.fjc.shortchain.housebans.store;

import be.fjc.casework.OfficeDays;
import be.fjc.casework.WaitsElsewhere;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.housebans.domain.BanAttention;
import be.fjc.shortchain.housebans.domain.BanSettings;
import be.fjc.shortchain.housebans.domain.BanTerms;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** House bans with something that somebody must look at: their end, a hearing, a ruling, the justice house. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class BansAtStart implements WaitsElsewhere {

    /** More hold nowhere at once; what is beyond shows in the list. */
    private static final int MOST = 500;

    private static final Set<BanAttention> LATE = EnumSet.of(BanAttention.RULING_UNKNOWN, BanAttention.JUSTICE_HOUSE_LATE);

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    CurrentCentre centre;

    @Inject
    OfficeDays offices;

    @Inject
    Clock clock;

    @Override
    public Optional<Count> of(Subject somebody) {
        if (!centre.get().hasModule(ShortChainModule.ID) || access.relationsThatAllow(somebody, "short-chain.houseBan.read").isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        BanTerms terms = BanSettings.terms(centre.get());
        List<List<BanAttention>> asking = entities.createQuery(
                        """
                        select b from HouseBan b where b.withdrawnAt is null and b.intervention not in :kept
                        and (b.endsAt > :now or b.liftedAt is null and b.ruledOn is null and b.endsAt > :expected)
                        and exists (select i.id from Intervention i where i.id = b.intervention
                            and (i.batch is null or exists (select f.id from Batch f where f.id = i.batch and f.landed = true)))
                        order by b.endsAt, b.id""", HouseBan.class)
                .setParameter("now", now)
                .setParameter("expected", now.minus(HouseBan.RULING_EXPECTED))
                .setParameter("kept", kept.from(somebody.account()).ids())
                .setMaxResults(MOST)
                .getResultStream()
                .map(ban -> BanAttention.of(ban, terms, offices, now))
                .filter(found -> !found.isEmpty())
                .toList();
        long late = asking.stream().filter(found -> found.stream().anyMatch(LATE::contains)).count();
        return Optional.of(new Count("houseBans", "/house-bans", asking.size(), (int) late));
    }
}
