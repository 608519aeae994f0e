package be.fjc.platform.runtime.events;

import be.fjc.platform.events.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tenant's outbox as the dispatcher works through it; every method needs a transaction. */
@ApplicationScoped
class OutboxTable {

    /** A fact that waits, locked by whoever holds this. */
    record Waiting(UUID id, EventKind kind, String payload, int attempts) {}

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** The next ones whose time has come, oldest first. */
    List<Waiting> due(Instant now, int most) {
        List<?> rows = database.createNativeQuery("""
                        SELECT id, module, type, payload, attempts FROM platform_outbox_event
                        WHERE state = 'pending' AND process_after <= ?1
                        ORDER BY process_after, id LIMIT ?2""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(OutboxTable::waiting).toList();
    }

    /** The fact, if it still waits and no other node is busy with it. */
    Optional<Waiting> lock(UUID id) {
        List<?> rows = database.createNativeQuery("""
                        SELECT id, module, type, payload, attempts FROM platform_outbox_event
                        WHERE id = ?1 AND state = 'pending'
                        FOR UPDATE SKIP LOCKED""")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(OutboxTable::waiting);
    }

    /** Notes that the reaction is carried out; false when it already was. */
    boolean noteDelivery(UUID id, Reaction<?> reaction, Instant now) {
        return database.createNativeQuery("""
                        INSERT INTO platform_outbox_delivery (event_id, module, reaction, delivered_at)
                        VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT DO NOTHING""")
                .setParameter(1, id)
                .setParameter(2, reaction.module())
                .setParameter(3, reaction.name())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate() == 1;
    }

    void moveTo(UUID id, String state) {
        database.createNativeQuery("UPDATE platform_outbox_event SET state = ?1 WHERE id = ?2")
                .setParameter(1, state)
                .setParameter(2, id)
                .executeUpdate();
    }

    /** @param code kind of the failure, never its message */
    void postpone(UUID id, int attempts, Instant until, String state, String code) {
        database.createNativeQuery("""
                        UPDATE platform_outbox_event
                        SET attempts = ?1, process_after = ?2, state = ?3, last_error = ?4
                        WHERE id = ?5""")
                .setParameter(1, attempts)
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .setParameter(3, state)
                .setParameter(4, code)
                .setParameter(5, id)
                .executeUpdate();
    }

    /** Puts everything that rests back in line. */
    void rouse() {
        database.createNativeQuery("UPDATE platform_outbox_event SET state = 'pending' WHERE state = 'resting'").executeUpdate();
    }

    private static Waiting waiting(Object row) {
        Object[] column = (Object[]) row;
        return new Waiting((UUID) column[0], new EventKind((String) column[1], (String) column[2]), (String) column[3],
                ((Number) column[4]).intValue());
    }
}
