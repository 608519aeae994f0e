package be.fjc.shortchain.contacts.store;

import be.fjc.casework.WaitsElsewhere;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Families whom nobody tried to reach yet, and who are to be tried today or were to be before. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class OutreachesAtStart implements WaitsElsewhere {

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    @Override
    public Optional<Count> of(Subject somebody) {
        if (!centre.get().hasModule(ShortChainModule.ID) || access.relationsThatAllow(somebody, "short-chain.outreach.read").isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Kept outOfSight = kept.from(somebody.account());
        Instant midnight = Brussels.dayOf(now).plusDays(1).atStartOfDay(Brussels.ZONE).toInstant();
        return Optional.of(new Count("outreaches", "/outreaches", untried(midnight, outOfSight), untried(now, outOfSight)));
    }

    private int untried(Instant dueBy, Kept outOfSight) {
        return entities.createQuery("""
                        select count(o) from Outreach o where o.closedAt is null and o.firstTriedAt is null and o.dueAt <= :by
                        and o.id not in :kept""", Long.class)
                .setParameter("by", dueBy)
                .setParameter("kept", outOfSight.ids())
                .getSingleResult()
                .intValue();
    }
}
