package be.fjc.casework.store;

import be.fjc.platform.runtime.viewers.FamilyNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;

/** The family names in a dossier or referral, for the rule that notices a namesake looking. */
@ApplicationScoped
class FamilyNamesInDatabase implements FamilyNames {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Set<String> of(String type, UUID id) {
        return switch (type) {
            case "dossier" -> Set.copyOf(entities.createQuery(
                            "select p.details.familyName from DossierPerson p where p.dossier.id = :id", String.class)
                    .setParameter("id", id)
                    .getResultList());
            case "referral" -> Set.copyOf(entities.createQuery(
                            "select p.details.familyName from ReferralPerson p where p.referral.id = :id", String.class)
                    .setParameter("id", id)
                    .getResultList());
            default -> Set.of();
        };
    }
}
