package be.fjc.chainapproach.plan.store;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.plan.domain.ClientVersion;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlansInDatabase implements Plans {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<Plan> find(UUID id) {
        return Optional.ofNullable(entities.find(Plan.class, id));
    }

    @Override
    public List<Plan> of(DossierId dossier) {
        return entities.createQuery("select p from Plan p where p.dossier = :dossier order by p.startedAt, p.id", Plan.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public void add(Plan plan) {
        entities.persist(plan);
    }

    @Override
    public List<ClientVersion> clientVersions(UUID plan) {
        return entities.createQuery("select c from ClientVersion c where c.plan = :plan order by c.madeAt, c.id", ClientVersion.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    @Override
    public Optional<ClientVersion> clientVersion(UUID id) {
        return Optional.ofNullable(entities.find(ClientVersion.class, id));
    }

    @Override
    public void add(ClientVersion version) {
        entities.persist(version);
    }
}
