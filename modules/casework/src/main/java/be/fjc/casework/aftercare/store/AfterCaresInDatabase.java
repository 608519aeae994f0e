package be.fjc.casework.aftercare.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.aftercare.domain.AfterCareMoment;
import be.fjc.casework.aftercare.domain.AfterCares;
import be.fjc.casework.aftercare.domain.Reopening;
import be.fjc.casework.domain.Closure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AfterCaresInDatabase implements AfterCares {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void add(AfterCareMoment moment) {
        entities.persist(moment);
    }

    @Override
    public void add(Reopening reopening) {
        entities.persist(reopening);
    }

    @Override
    public Optional<AfterCareMoment> find(UUID id) {
        return Optional.ofNullable(entities.find(AfterCareMoment.class, id));
    }

    @Override
    public List<AfterCareMoment> open(DossierId dossier) {
        return entities.createQuery("""
                select a from AfterCareMoment a where a.dossier = :dossier and a.outcome is null order by a.plannedOn, a.place""",
                AfterCareMoment.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public Optional<Closure> lastClosure(DossierId dossier) {
        return entities.createQuery("select c from Closure c where c.dossier = :dossier order by c.closedAt desc, c.id desc", Closure.class)
                .setParameter("dossier", dossier.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
