package be.fjc.casework.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Conflict;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.ReceiptNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ConflictsInDatabase implements Conflicts {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<Conflict> find(UUID id) {
        return Optional.ofNullable(entities.find(Conflict.class, id));
    }

    @Override
    public void add(Conflict conflict) {
        entities.persist(conflict);
    }

    @Override
    public boolean bars(UUID account, UUID thing) {
        return entities.createQuery("""
                select count(k) from Conflict k
                where k.account = :account and (k.dossier = :thing or k.referral = :thing) and k.liftedAt is null""", Long.class)
                .setParameter("account", account)
                .setParameter("thing", thing)
                .getSingleResult() > 0;
    }

    @Override
    public Optional<ReceiptNumber> barredReceipt(UUID account, UUID thing) {
        return entities.createQuery("""
                select r.receiptNumber from Conflict k join Referral r on r.id = k.referral
                where k.account = :account and (k.dossier = :thing or k.referral = :thing) and k.liftedAt is null""", ReceiptNumber.class)
                .setParameter("account", account)
                .setParameter("thing", thing)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<UUID> barredFrom(UUID account) {
        Set<UUID> things = new HashSet<>();
        entities.createQuery("select k.dossier, k.referral from Conflict k where k.account = :account and k.liftedAt is null", Object[].class)
                .setParameter("account", account)
                .getResultList()
                .forEach(pair -> things.addAll(Set.of((UUID) pair[0], (UUID) pair[1])));
        return things;
    }

    @Override
    public List<Conflict> running(DossierId dossier) {
        return entities.createQuery("""
                select k from Conflict k where k.dossier = :dossier and k.liftedAt is null order by k.id""", Conflict.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    @Override
    public Set<UUID> barred(UUID thing) {
        return Set.copyOf(entities.createQuery("""
                select distinct k.account from Conflict k
                where (k.dossier = :thing or k.referral = :thing) and k.liftedAt is null""", UUID.class)
                .setParameter("thing", thing)
                .getResultList());
    }
}
