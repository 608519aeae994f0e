package be.fjc.chainapproach.risk.store;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.risk.domain.AskedReassessment;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.Assessments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AssessmentsInDatabase implements Assessments {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<Assessment> find(UUID id) {
        return Optional.ofNullable(entities.find(Assessment.class, id));
    }

    @Override
    public List<Assessment> of(DossierId dossier) {
        return entities.createQuery("select a from Assessment a where a.dossier = :dossier order by a.openedAt, a.id", Assessment.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public List<Assessment> blindFor(String organisation, Instant at, UUID id) {
        return entities.createQuery("""
                select a from Assessment a where a.begunAt is null and :organisation member of a.organisations
                and (a.openedAt > :at or (a.openedAt = :at and a.id > :id)) order by a.openedAt, a.id""", Assessment.class)
                .setParameter("organisation", organisation)
                .setParameter("at", at)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public void add(Assessment assessment) {
        entities.persist(assessment);
    }

    @Override
    public boolean isAskedFor(UUID fact) {
        return entities.find(AskedReassessment.class, fact) != null;
    }

    @Override
    public void add(AskedReassessment asked) {
        entities.persist(asked);
    }
}
