package be.fjc.casework.family.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.family.domain.FamilyRelation;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.ViolenceEdge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FamilyTiesInDatabase implements FamilyTies {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public List<FamilyRelation> relations(DossierId dossier) {
        return entities.createQuery("select r from FamilyRelation r where r.dossier = :dossier order by r.id", FamilyRelation.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public List<ViolenceEdge> violence(DossierId dossier) {
        return entities.createQuery("select v from ViolenceEdge v where v.dossier = :dossier order by v.id", ViolenceEdge.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public void add(FamilyRelation relation) {
        entities.persist(relation);
    }

    @Override
    public void add(ViolenceEdge edge) {
        entities.persist(edge);
    }

    @Override
    public void joinIdentities(UUID one, UUID other) {
        entities.createQuery("update DossierPerson p set p.identity = :other where p.identity = :one")
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
    }
}
