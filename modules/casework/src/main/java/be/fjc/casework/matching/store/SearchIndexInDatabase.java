package be.fjc.casework.matching.store;

import be.fjc.casework.domain.DossierPerson;
import be.fjc.casework.domain.ReferralPerson;
import be.fjc.casework.matching.domain.SearchIndex;
import be.fjc.casework.matching.domain.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class SearchIndexInDatabase implements SearchIndex {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void renew(int most) {
        entities.createQuery("select p from DossierPerson p where p.details.searchWordsEdition < :edition", DossierPerson.class)
                .setParameter("edition", SearchWords.EDITION)
                .setMaxResults(most)
                .getResultList()
                .forEach(DossierPerson::indexAnew);
        entities.createQuery("select p from ReferralPerson p where p.details.searchWordsEdition < :edition", ReferralPerson.class)
                .setParameter("edition", SearchWords.EDITION)
                .setMaxResults(most)
                .getResultList()
                .forEach(ReferralPerson::indexAnew);
    }
}
