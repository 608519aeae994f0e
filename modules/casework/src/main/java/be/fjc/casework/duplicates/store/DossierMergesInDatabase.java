package be.fjc.casework.duplicates.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.duplicates.domain.DossierMerge;
import be.fjc.casework.duplicates.domain.DossierMerges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class DossierMergesInDatabase implements DossierMerges {

    /** Everything that hangs together with ?1, whichever way it was merged. */
    private static final String OTHERS = """
            WITH RECURSIVE one(id) AS (SELECT CAST(?1 AS uuid)
                UNION SELECT CASE WHEN m.stays = one.id THEN m.goes ELSE m.stays END
                FROM casework_dossier_merge m JOIN one ON one.id IN (m.stays, m.goes) WHERE m.undone_at IS NULL)
            SELECT id FROM one WHERE id <> ?1 ORDER BY id""";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void add(DossierMerge merge) {
        entities.persist(merge);
    }

    @Override
    public Optional<DossierMerge> find(UUID id) {
        return Optional.ofNullable(entities.find(DossierMerge.class, id));
    }

    @Override
    public List<DossierMerge> into(DossierId dossier) {
        return entities.createQuery("""
                select m from DossierMerge m where m.stays = :dossier order by m.undoable.mergedAt desc, m.id desc""", DossierMerge.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public Optional<DossierId> whole(DossierId dossier) {
        return entities.createQuery("""
                select m from DossierMerge m where m.goes = :dossier and m.undoable.undoneAt is null""", DossierMerge.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .findFirst()
                .map(merge -> merge.pair().stays());
    }

    @Override
    public List<DossierId> others(DossierId dossier) {
        entities.flush();
        Stream<?> ids = entities.createNativeQuery(OTHERS).setParameter(1, dossier.value()).getResultList().stream();
        return ids.map(UUID.class::cast).map(DossierId::new).toList();
    }

    @Override
    public List<DossierMerge> settled(Instant now, int most) {
        return entities.createQuery("""
                select m from DossierMerge m
                where m.undoable.before is not null and m.undoable.until <= :now order by m.undoable.until""", DossierMerge.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
