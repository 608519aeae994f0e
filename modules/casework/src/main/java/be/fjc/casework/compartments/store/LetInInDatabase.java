package be.fjc.casework.compartments.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.LetIn;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class LetInInDatabase implements LetIn {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Set<Relation> relations(UUID account, DossierId dossier, Instant now) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (hasEmergency(account, dossier, now)) {
            relations.add(Relation.EMERGENCY);
        }
        if (standsIn(account, dossier, WorkingDays.dayOf(now))) {
            relations.add(Relation.STANDING_IN);
        }
        for (Object[] part : admissions(account, dossier, WorkingDays.dayOf(now))) {
            relations.add(Relation.ADMITTED);
            if ((Boolean) part[0]) {
                relations.add(Relation.ADMITTED_TO_IDENTITY);
            }
            if ((Boolean) part[1]) {
                relations.add(Relation.ADMITTED_TO_FACTS);
            }
        }
        return relations;
    }

    private List<Object[]> admissions(UUID account, DossierId dossier, LocalDate today) {
        return entities.createQuery("""
                select a.terms.identity, a.terms.facts from Admission a
                where a.account = :account and a.dossier = :dossier and a.endedAt is null and a.terms.until >= :today""", Object[].class)
                .setParameter("account", account)
                .setParameter("dossier", dossier.value())
                .setParameter("today", today)
                .getResultList();
    }

    private boolean standsIn(UUID account, DossierId dossier, LocalDate today) {
        return entities.createQuery("""
                select count(m) from AfterCareMoment m, Dossier d, Substitution s
                where m.dossier = :dossier and m.outcome is null and d.id = :dossier
                and s.account = d.caseDirector and s.substitute = :account and s.from <= :today and s.until >= :today""", Long.class)
                .setParameter("account", account)
                .setParameter("dossier", dossier.value())
                .setParameter("today", today)
                .getSingleResult() > 0;
    }

    private boolean hasEmergency(UUID account, DossierId dossier, Instant now) {
        return entities.createQuery("""
                select count(e) from EmergencyAccess e
                where e.account = :account and e.dossier = :dossier and e.until > :now""", Long.class)
                .setParameter("account", account)
                .setParameter("dossier", dossier.value())
                .setParameter("now", now)
                .getSingleResult() > 0;
    }
}
