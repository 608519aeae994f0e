package be.fjc.chainapproach.measures.store;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.chainapproach.measures.domain.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class MeasuresInDatabase implements Measures {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<Measure> find(UUID id) {
        return Optional.ofNullable(entities.find(Measure.class, id));
    }

    @Override
    public List<Measure> of(DossierId dossier) {
        return entities.createQuery("select m from Measure m where m.dossier = :dossier order by m.fromOn desc, m.id desc", Measure.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public List<Measure> ending(LocalDate first, LocalDate last, int most) {
        return entities.createQuery("""
                select m from Measure m where m.promptedAt is null and m.endedOn is null
                and m.untilOn >= :first and m.untilOn <= :last order by m.untilOn, m.id""", Measure.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Measure> over(Set<MeasureKind> kinds, LocalDate before, int most) {
        return entities.createQuery("""
                select m from Measure m where m.endAskedAt is null and m.kind in :kinds
                and (m.endedOn is not null or m.untilOn < :before) order by m.untilOn, m.id""", Measure.class)
                .setParameter("kinds", kinds)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Measure measure) {
        entities.persist(measure);
    }
}
