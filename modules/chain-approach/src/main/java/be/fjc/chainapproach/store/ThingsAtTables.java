package be.fjc.chainapproach.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.ThingsInDossiers;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.platform.centre.CurrentCentre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Plans, safety plans, assessments, items of agendas and what was written at them. */
@ApplicationScoped
class ThingsAtTables implements ThingsInDossiers {

    private static final String ALL = """
            select p.id from Plan p where p.dossier = :dossier
            union all select s.id from SafetyPlan s where s.dossier = :dossier
            union all select a.id from Assessment a where a.dossier = :dossier
            union all select i.id from AgendaItem i where i.dossier = :dossier
            union all select q.id from Inquiry q where q.dossier = :dossier
            union all select m.id from Measure m where m.dossier = :dossier
            union all select e.id from Entry e join AgendaItem t on t.id = e.item where t.dossier = :dossier""";

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    CurrentCentre centre;

    @Override
    public Set<UUID> of(DossierId dossier) {
        return centre.get().hasModule(ChainApproachModule.ID)
                ? new HashSet<>(entities.createQuery(ALL, UUID.class).setParameter("dossier", dossier.value()).getResultList())
                : Set.of();
    }
}
