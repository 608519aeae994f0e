package be.fjc.casework.findings.store;

import be.fjc.casework.findings.domain.Finding;
import be.fjc.casework.findings.domain.FindingKind;
import be.fjc.casework.findings.domain.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
