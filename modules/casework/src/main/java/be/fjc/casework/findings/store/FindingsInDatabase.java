package be.fjc.casework.findings.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.findings.domain.Finding;
import be.fjc.casework.findings.domain.FindingKind;
import be.fjc.casework.findings.domain.Findings;
import be.fjc.casework.findings.domain.ProtectiveFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FindingsInDatabase implements Findings {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Finding> find(FindingKind kind, UUID id) {
        return Optional.ofNullable(entities.find(kind.type(), id));
    }

    @Override
    public void add(Finding finding) {
        entities.persist(finding);
    }

    @Override
    public int incidents(DossierId dossier, LocalDate first, LocalDate last) {
        return entities.createQuery("""
                select count(i) from Incident i where i.entry.dossier = :dossier and i.entry.lapse is null
                and coalesce(i.occurrence.until, i.occurrence.from) between :first and :last""", Long.class)
                .setParameter("dossier", dossier.value())
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<ProtectiveFactor> protections(DossierId dossier) {
        return entities.createQuery("""
                select f from ProtectiveFactor f where f.entry.dossier = :dossier and f.entry.lapse is null
                order by f.entry.source.on, f.entry.recordedAt, f.id""", ProtectiveFactor.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }
}
