package be.fjc.chainapproach.safety.store;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.safety.domain.SafetyPaper;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.safety.domain.SafetyPlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SafetyPlansInDatabase implements SafetyPlans {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<SafetyPlan> find(UUID id) {
        return Optional.ofNullable(entities.find(SafetyPlan.class, id));
    }

    @Override
    public List<SafetyPlan> of(DossierId dossier) {
        return entities.createQuery("select p from SafetyPlan p where p.dossier = :dossier order by p.startedAt, p.id", SafetyPlan.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public void add(SafetyPlan plan) {
        entities.persist(plan);
    }

    @Override
    public Optional<SafetyPaper> paper(UUID id) {
        return Optional.ofNullable(entities.find(SafetyPaper.class, id));
    }

    @Override
    public List<SafetyPaper> papers(UUID plan) {
        return entities.createQuery("select p from SafetyPaper p where p.plan = :plan order by p.madeAt, p.id", SafetyPaper.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    @Override
    public void add(SafetyPaper paper) {
        entities.persist(paper);
    }
}
