package be.fjc.casework.compartments.store;

import be.fjc.casework.compartments.domain.EmergencyAccess;
import be.fjc.casework.compartments.domain.EmergencyAccesses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EmergencyAccessesInDatabase implements EmergencyAccesses {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<EmergencyAccess> find(UUID id) {
        return Optional.ofNullable(entities.find(EmergencyAccess.class, id));
    }

    @Override
    public void add(EmergencyAccess access) {
        entities.persist(access);
    }

    @Override
    public List<EmergencyAccess> unreviewed(LocalDate today, int most) {
        return entities.createQuery("""
                select e from EmergencyAccess e
                where e.outcome is null and e.remindedAt is null and e.reviewDueOn < :today order by e.reviewDueOn, e.id""",
                        EmergencyAccess.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }
}
