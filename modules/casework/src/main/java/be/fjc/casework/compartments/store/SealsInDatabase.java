package be.fjc.casework.compartments.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.DossierSeal;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.ReceiptNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SealsInDatabase implements Seals {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Override
    public Optional<DossierSeal> find(UUID id) {
        return Optional.ofNullable(entities.find(DossierSeal.class, id));
    }

    @Override
    public Optional<DossierSeal> of(DossierId dossier) {
        return entities.createQuery("select z from DossierSeal z where z.dossier = :dossier and z.liftedAt is null", DossierSeal.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(DossierSeal seal) {
        // the one before it is lifted first: one dossier has one seal
        entities.flush();
        entities.persist(seal);
        seal.named().forEach(entities::persist);
    }

    @Override
    public boolean keepFrom(UUID account, UUID thing) {
        return entities.createQuery("""
                select count(z) from DossierSeal z
                where (z.dossier = :thing or z.referral = :thing) and z.liftedAt is null
                and not exists (select y.id from SealMember y where y.seal = z.id and y.account = :account)""", Long.class)
                .setParameter("account", account)
                .setParameter("thing", thing)
                .getSingleResult() > 0;
    }

    @Override
    public Set<UUID> keptFrom(UUID account) {
        Set<UUID> things = new HashSet<>();
        entities.createQuery("""
                select z.dossier, z.referral from DossierSeal z where z.liftedAt is null
                and not exists (select y.id from SealMember y where y.seal = z.id and y.account = :account)""", Object[].class)
                .setParameter("account", account)
                .getResultList()
                .forEach(pair -> things.addAll(Set.of((UUID) pair[0], (UUID) pair[1])));
        return things;
    }

    @Override
    public Set<UUID> circle(UUID thing) {
        return Set.copyOf(entities.createQuery("""
                select y.account from DossierSeal z join SealMember y on y.seal = z.id
                where (z.dossier = :thing or z.referral = :thing) and z.liftedAt is null""", UUID.class)
                .setParameter("thing", thing)
                .getResultList());
    }

    @Override
    public Optional<ReceiptNumber> receipt(UUID thing) {
        return entities.createQuery("""
                select r.receiptNumber from DossierSeal z join Referral r on r.id = z.referral
                where (z.dossier = :thing or z.referral = :thing) and z.liftedAt is null""", ReceiptNumber.class)
                .setParameter("thing", thing)
                .getResultStream()
                .findFirst();
    }
}
