package be.fjc.casework.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Assignment;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.matching.domain.Called;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class DossiersInDatabase implements Dossiers {

    /** Beyond this it says no more. */
    private static final int MOST_MISSED = 20;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Dossier> find(DossierId id) {
        return Optional.ofNullable(entities.find(Dossier.class, id.value()));
    }

    @Override
    public Optional<Dossier> outOf(ReferralId referral) {
        return entities.createQuery("select d from Dossier d where d.referral = :referral", Dossier.class)
                .setParameter("referral", referral.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Called> people(Set<UUID> dossiers) {
        return entities.createQuery("""
                select new be.fjc.casework.matching.domain.Called(p.details.familyName, p.details.givenName, p.details.birthDate)
                from DossierPerson p where p.dossier.id in :dossiers""", Called.class)
                .setParameter("dossiers", dossiers)
                .getResultList();
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
    public int missedInARow(DossierId dossier) {
        List<String> results = entities.createQuery("select c.result from Contact c where c.dossier = :dossier order by c.at desc, c.id desc", String.class)
                .setParameter("dossier", dossier.value())
                .setMaxResults(MOST_MISSED)
                .getResultList();
        return (int) results.stream()
                .map(result -> Listed.kept(ContactResult.class, result).core())
                .filter(result -> result != ContactResult.NO_ATTEMPT_SAFETY)
                .takeWhile(ContactResult::isMissed)
                .count();
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
