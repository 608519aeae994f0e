package be.fjc.casework.compartments.store;

import be.fjc.casework.compartments.domain.Admission;
import be.fjc.casework.compartments.domain.Admissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AdmissionsInDatabase implements Admissions {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Admission> find(UUID id) {
        return Optional.ofNullable(entities.find(Admission.class, id));
    }

    @Override
    public void add(Admission admission) {
        entities.persist(admission);
    }
}
