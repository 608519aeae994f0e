package be.fjc.chainapproach.attendance.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.TableSeats;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.platform.centre.CurrentCentre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the case file asks of us: since when somebody sits at items about a dossier; in a centre that switched us off nobody does. */
@ApplicationScoped
class SeatsAtItems implements TableSeats {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    CurrentCentre centre;

    @Override
    public Optional<Instant> since(UUID account, DossierId dossier) {
        if (!centre.get().hasModule(ChainApproachModule.ID)) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.createQuery("""
                select min(a.cameAt) from Attendance a join AgendaItem i on i.id = a.item
                where i.dossier = :dossier and a.account = :account and a.withdrawnAt is null""", Instant.class)
                .setParameter("dossier", dossier.value())
                .setParameter("account", account)
                .getSingleResult());
    }
}
