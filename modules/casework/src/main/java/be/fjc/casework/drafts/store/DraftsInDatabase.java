package be.fjc.casework.drafts.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.domain.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class DraftsInDatabase implements Drafts {

    /** Everything of a dossier that a form can be about. */
    private static final String IN_DOSSIER = """
            (f.about = :dossier
            or f.about in (select d.referral from Dossier d where d.id = :dossier)
            or f.about in (select p.id from DossierPerson p where p.dossier.id = :dossier)
            or f.about in (select r.id from FamilyRelation r where r.dossier = :dossier)
            or f.about in (select v.id from ViolenceEdge v where v.dossier = :dossier)
            or f.about in (select i.id from Incident i where i.entry.dossier = :dossier)
            or f.about in (select o.id from Observation o where o.entry.dossier = :dossier)
            or f.about in (select s.id from SupportFigure s where s.entry.dossier = :dossier)
            or f.about in (select g.id from ProtectiveFactor g where g.entry.dossier = :dossier)
            or f.about in (select h.id from Involvement h where h.entry.dossier = :dossier)
            or f.about in (select c.id from ContactRule c where c.dossier = :dossier)
            or f.about in (select e.id from ContactDetail e where e.dossier = :dossier)
            or f.about in (select n.id from Note n where n.dossier = :dossier)
            or f.about in (select t.id from Task t where t.dossier = :dossier)
            or f.about in (select w.id from Wait w where w.dossier = :dossier)
            or f.about in (select m.id from Document m where m.dossier = :dossier))""";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Draft> find(UUID id) {
        return Optional.ofNullable(entities.find(Draft.class, id));
    }

    @Override
    public void add(Draft draft) {
        entities.persist(draft);
    }

    @Override
    public void remove(Draft draft) {
        entities.remove(draft);
    }

    @Override
    public void removeOf(UUID account, DossierId dossier) {
        entities.createQuery("delete from Draft f where f.owner = :account and " + IN_DOSSIER)
                .setParameter("account", account)
                .setParameter("dossier", dossier.value())
                .executeUpdate();
    }

    @Override
    public void removeOfOthers(Set<UUID> circle, DossierId dossier) {
        entities.createQuery("delete from Draft f where f.owner not in :circle and " + IN_DOSSIER)
                .setParameter("circle", circle)
                .setParameter("dossier", dossier.value())
                .executeUpdate();
    }

    @Override
    public int removeKeptBefore(Instant moment) {
        return entities.createQuery("delete from Draft d where d.savedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
