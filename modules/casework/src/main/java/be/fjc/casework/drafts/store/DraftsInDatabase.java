package be.fjc.casework.drafts.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.ThingsInDossiers;
import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.domain.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            or f.about in (select m.id from Document m where m.dossier = :dossier)
            or f.about in :elsewhere)""";

    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    @Any
    Instance<ThingsInDossiers> modules;

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
                .setParameter("elsewhere", elsewhere(dossier))
                .executeUpdate();
    }

    @Override
    public void removeOfOthers(Set<UUID> circle, DossierId dossier) {
        entities.createQuery("delete from Draft f where f.owner not in :circle and " + IN_DOSSIER)
                .setParameter("circle", circle)
                .setParameter("dossier", dossier.value())
                .setParameter("elsewhere", elsewhere(dossier))
                .executeUpdate();
    }

    /** Never empty, for the query. */
    private Set<UUID> elsewhere(DossierId dossier) {
        return Stream.concat(Stream.of(NONE), modules.stream().flatMap(module -> module.of(dossier).stream())).collect(Collectors.toSet());
    }

    @Override
    public int removeKeptBefore(Instant moment) {
        return entities.createQuery("delete from Draft d where d.savedAt < :moment").setParameter("moment", moment).executeUpdate();
    }
}
