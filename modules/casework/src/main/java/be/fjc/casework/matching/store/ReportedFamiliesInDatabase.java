package be.fjc.casework.matching.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.matching.domain.ReportedFamilies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReportedFamiliesInDatabase implements ReportedFamilies {

    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public List<DossierId> of(UUID referral, List<String> marks) {
        return entities.createQuery("""
                select d.id from Dossier d where d.closedAt is null and (d.referral = :referral or d.id in (
                    select f.entry.dossier from Incident f, ReportMark m where m.id = f.id and m.mark in :marks and f.entry.lapse is null))
                order by d.id""", UUID.class)
                .setParameter("referral", referral == null ? NONE : referral)
                .setParameter("marks", marks.isEmpty() ? List.of("") : marks)
                .getResultStream()
                .map(DossierId::new)
                .toList();
    }
}
