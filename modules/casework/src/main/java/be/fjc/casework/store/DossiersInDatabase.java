package be.fjc.casework.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Assignment;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class DossiersInDatabase implements Dossiers {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Dossier> find(DossierId id) {
        return Optional.ofNullable(entities.find(Dossier.class, id.value()));
    }

    @Override
    public void add(Dossier dossier) {
        entities.persist(dossier);
    }

    @Override
    public void add(Contact contact) {
        entities.persist(contact);
    }

    @Override
    public void add(Assignment assignment) {
        entities.persist(assignment);
    }

    @Override
    public void add(Closure closure) {
        entities.persist(closure);
    }
}
