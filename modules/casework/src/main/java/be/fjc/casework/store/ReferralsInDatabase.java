package be.fjc.casework.store;

import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class ReferralsInDatabase implements Referrals {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Referral> find(ReferralId id) {
        return Optional.ofNullable(entities.find(Referral.class, id.value()));
    }

    @Override
    public void add(Referral referral) {
        entities.persist(referral);
    }
}
