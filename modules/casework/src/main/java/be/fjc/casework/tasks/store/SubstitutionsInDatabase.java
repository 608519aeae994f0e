package be.fjc.casework.tasks.store;

import be.fjc.casework.tasks.domain.Substitution;
import be.fjc.casework.tasks.domain.Substitutions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SubstitutionsInDatabase implements Substitutions {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Substitution> find(UUID id) {
        return Optional.ofNullable(entities.find(Substitution.class, id));
    }

    @Override
    public void add(Substitution substitution) {
        entities.persist(substitution);
    }

    @Override
    public void remove(Substitution substitution) {
        entities.remove(substitution);
    }

    @Override
    public Set<UUID> standingInFor(UUID account, LocalDate day) {
        return new HashSet<>(entities.createQuery("""
                select s.substitute from Substitution s where s.account = :account and s.from <= :day and s.until >= :day""", UUID.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList());
    }
}
