package be.fjc.casework.digest.store;

import be.fjc.casework.digest.domain.DigestChoice;
import be.fjc.casework.digest.domain.DigestChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DigestChoicesInDatabase implements DigestChoices {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<DigestChoice> find(UUID id) {
        return Optional.ofNullable(entities.find(DigestChoice.class, id));
    }

    @Override
    public Optional<DigestChoice> of(UUID account) {
        return entities.createQuery("select c from DigestChoice c where c.account = :account", DigestChoice.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void put(DigestChoice choice) {
        of(choice.account()).ifPresent(entities::remove);
        entities.flush();
        entities.persist(choice);
    }

    @Override
    public void remove(DigestChoice choice) {
        entities.remove(choice);
    }

    @Override
    public List<DigestChoice> due(LocalDate day, LocalTime time, int most) {
        return entities.createQuery("""
                select c from DigestChoice c where c.at <= :time and c.lastOn < :day order by c.at, c.id""", DigestChoice.class)
                .setParameter("time", time)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
