package be.fjc.casework.compartments.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.LetIn;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class LetInInDatabase implements LetIn {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Set<Relation> relations(UUID account, DossierId dossier, Instant now) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (hasEmergency(account, dossier, now)) {
            relations.add(Relation.EMERGENCY);
        }
        return relations;
    }

    private boolean hasEmergency(UUID account, DossierId dossier, Instant now) {
        return entities.createQuery("""
                select count(e) from EmergencyAccess e
                where e.account = :account and e.dossier = :dossier and e.until > :now""", Long.class)
                .setParameter("account", account)
                .setParameter("dossier", dossier.value())
                .setParameter("now", now)
                .getSingleResult() > 0;
    }
}
