package be.fjc.casework.tracks.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.RiskEvidence;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tracks.domain.Evidence;
import be.fjc.casework.tracks.domain.PassedRule;
import be.fjc.casework.tracks.domain.TrackRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.Set;

@ApplicationScoped
class EvidenceInDatabase implements Evidence {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    /** None in a product without such a module. */
    @Inject
    Instance<RiskEvidence> risk;

    @Override
    public Set<TrackRule> held(DossierId dossier, ReferralId referral, Set<TrackRule> asked) {
        Set<TrackRule> held = EnumSet.noneOf(TrackRule.class);
        asked.stream().filter(rule -> holds(rule, dossier, referral)).forEach(held::add);
        return held;
    }

    @Override
    public void add(PassedRule passed) {
        entities.persist(passed);
    }

    private boolean holds(TrackRule rule, DossierId dossier, ReferralId referral) {
        return switch (rule) {
            case CRITERIA_MET -> count("select count(c) from Referral r join r.criteria c where r.id = :id and c.met = false")
                    .setParameter("id", referral.value()).getSingleResult() == 0;
            case SAFETY_WEIGHED -> any(of(dossier, """
                    select count(o) from Observation o
                    where o.entry.dossier = :id and o.domain = :safety and o.weight is not null and o.entry.lapse is null""")
                    .setParameter("safety", LifeDomain.SAFETY.code()));
            case INCIDENT_TOLD -> any(of(dossier, "select count(i) from Incident i where i.entry.dossier = :id and i.entry.lapse is null"));
            case CONTACT_TRIED -> any(of(dossier, "select count(c) from Contact c where c.dossier = :id"));
            case SAFETY_TASKS_DONE -> !any(of(dossier, """
                    select count(t) from Task t where t.dossier = :id and t.safety = true and t.state = :open""")
                    .setParameter("open", TaskState.OPEN));
            case RISK_WEIGHED -> risk.stream().anyMatch(kept -> kept.adultsWeighed(dossier));
            case CHILDREN_WEIGHED -> risk.stream().anyMatch(kept -> kept.childrenWeighed(dossier));
            case SAFETY_KNOWN -> false;
        };
    }

    private static boolean any(TypedQuery<Long> count) {
        return count.getSingleResult() > 0;
    }

    private TypedQuery<Long> of(DossierId dossier, String query) {
        return count(query).setParameter("id", dossier.value());
    }

    private TypedQuery<Long> count(String query) {
        return entities.createQuery(query, Long.class);
    }
}
