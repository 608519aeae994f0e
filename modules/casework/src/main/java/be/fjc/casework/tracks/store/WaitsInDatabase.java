package be.fjc.casework.tracks.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.tracks.domain.Wait;
import be.fjc.casework.tracks.domain.WaitCheck;
import be.fjc.casework.tracks.domain.Waits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WaitsInDatabase implements Waits {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public void add(Wait wait) {
        entities.persist(wait);
    }

    @Override
    public void add(WaitCheck check) {
        entities.persist(check);
    }

    @Override
    public Optional<Wait> find(UUID id) {
        return Optional.ofNullable(entities.find(Wait.class, id));
    }

    @Override
    public Optional<Wait> running(DossierId dossier) {
        return entities.createQuery("select w from Wait w where w.dossier = :dossier and w.endedAt is null", Wait.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .findFirst();
    }
}
