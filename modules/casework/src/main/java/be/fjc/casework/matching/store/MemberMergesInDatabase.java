package be.fjc.casework.matching.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MemberMergesInDatabase implements MemberMerges {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void add(MemberMerge merge) {
        entities.persist(merge);
    }

    @Override
    public Optional<MemberMerge> find(UUID id) {
        return Optional.ofNullable(entities.find(MemberMerge.class, id));
    }

    @Override
    public List<MemberMerge> of(DossierId dossier) {
        return entities.createQuery("select m from MemberMerge m where m.dossier = :dossier order by m.id desc", MemberMerge.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public List<MemberMerge> within(UUID dossierMerge) {
        return entities.createQuery("select m from MemberMerge m where m.partOf = :whole order by m.place desc", MemberMerge.class)
                .setParameter("whole", dossierMerge)
                .getResultList();
    }

    @Override
    public List<MemberMerge> settled(Instant now, int most) {
        return entities.createQuery("""
                select m from MemberMerge m
                where m.undoable.before is not null and m.undoable.until <= :now order by m.undoable.until""", MemberMerge.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
