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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

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
        List<Object[]> seats = entities.createQuery("""
                select i.id, a.cameAt from Attendance a join AgendaItem i on i.id = a.item
                where i.dossier = :dossier and a.account = :account and a.withdrawnAt is null""", Object[].class)
                .setParameter("dossier", dossier.value())
                .setParameter("account", account)
                .getResultList();
        return seats.isEmpty() ? Optional.empty() : Optional.of(first(seats));
    }

    /** A seat at an item that came from another dossier counts in this one since it came: it opens nothing that was shared here before. */
    private Instant first(List<Object[]> seats) {
        Map<UUID, Instant> moved = new HashMap<>();
        entities.createQuery("select m.row, m.at from Moved m where m.kind = 'item' and m.row in :items", Object[].class)
                .setParameter("items", seats.stream().map(seat -> seat[0]).toList())
                .getResultStream()
                .forEach(one -> moved.merge((UUID) one[0], (Instant) one[1], BinaryOperator.maxBy(Comparator.naturalOrder())));
        return seats.stream()
                .map(seat -> Stream.of((Instant) seat[1], moved.getOrDefault(seat[0], Instant.EPOCH)).max(Comparator.naturalOrder()).orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
