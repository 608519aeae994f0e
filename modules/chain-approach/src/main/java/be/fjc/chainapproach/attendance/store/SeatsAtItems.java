package be.fjc.chainapproach.attendance.store;

import be.fjc.casework.DossierId;
import be.fjc.casework.TableSeats;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.platform.centre.CurrentCentre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What the case file asks of us: whether somebody sat at an item about a dossier; in a centre that switched us off nobody does. */
@ApplicationScoped
class SeatsAtItems implements TableSeats {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    CurrentCentre centre;

    @Override
    public boolean heard(UUID account, DossierId dossier) {
        return centre.get().hasModule(ChainApproachModule.ID) && entities.createQuery("""
                select count(a) from Attendance a join AgendaItem i on i.id = a.item
                where i.dossier = :dossier and a.account = :account and a.withdrawnAt is null""", Long.class)
                .setParameter("dossier", dossier.value())
                .setParameter("account", account)
                .getSingleResult() > 0;
    }
}
