package be.fjc.casework.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
    public List<Referral> of(DossierId dossier) {
        return entities.createQuery("""
                select r from Referral r where r.id in (
                    select d.referral from Dossier d
                    where d.id = :dossier or d.id in (select m.goes from DossierMerge m where m.stays = :dossier))""", Referral.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public void add(Referral referral) {
        entities.persist(referral);
    }
}
