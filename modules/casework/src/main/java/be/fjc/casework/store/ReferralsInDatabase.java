package be.fjc.casework.store;

import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import be.fjc.platform.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class ReferralsInDatabase implements Referrals {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Referral get(ReferralId id) {
        Referral referral = entities.find(Referral.class, id.value());
        if (referral == null) {
            throw new NotFound();
        }
        return referral;
    }

    @Override
    public void add(Referral referral) {
        entities.persist(referral);
    }
}
