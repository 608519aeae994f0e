package be.fjc.platform.runtime.audit;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.runtime.audit.AuditLink.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The chain of the tenant's audit in the database; every method needs a transaction. */
@ApplicationScoped
class Chain {

    /** A transaction ends well within this time, so a row that was written longer ago than the newest sealed one is not under way any more. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(5);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** Where the chain ends now. */
    Head head() {
        return database.createQuery("SELECT l FROM AuditLink l ORDER BY l.sequence DESC", AuditLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(link -> link.head(database.find(AuditEvent.class, link.event())))
                .orElse(Head.NONE);
    }

    /** The seal at a place of the chain. */
    Optional<byte[]> macAt(long sequence) {
        return Optional.ofNullable(database.find(AuditLink.class, sequence)).map(AuditLink::mac);
    }

    /** Rows from before there were seals that have no place yet, in the order of their ids. */
    List<AuditEvent> before(UUID after, int most) {
        return database.createQuery("SELECT e FROM AuditEvent e WHERE e.recordedAt IS NULL AND e.id > :after ORDER BY e.id", AuditEvent.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Rows that have no place yet and no alarm, in the order in which they were written. */
    List<AuditEvent> waiting(Head head, int most) {
        Instant since = head.recordedAt() == null ? Instant.EPOCH : head.recordedAt().minus(UNDER_WAY);
        return database.createQuery("""
                        SELECT e FROM AuditEvent e
                        WHERE e.recordedAt >= :since
                        AND NOT EXISTS (SELECT l.sequence FROM AuditLink l WHERE l.event = e.id)
                        AND NOT EXISTS (SELECT a.id FROM AuditAlarm a WHERE a.event = e.id)
                        ORDER BY e.recordedAt, e.id""", AuditEvent.class)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Gives the rows their places; what was read and written is forgotten, so that a long chain costs no memory. */
    Head add(List<AuditEvent> rows, String kind, Head head, RowSeal seal) {
        Head last = head;
        for (AuditEvent row : rows) {
            AuditLink link = AuditLink.after(last, row, kind, seal);
            database.persist(link);
            last = link.head(row);
        }
        database.flush();
        database.clear();
        return last;
    }

    /** Notes that a row is not the product's; each row once. */
    boolean raise(UUID event, Instant now) {
        boolean known = !database.createQuery("SELECT a.id FROM AuditAlarm a WHERE a.event = :event", UUID.class)
                .setParameter("event", event)
                .getResultList()
                .isEmpty();
        if (!known) {
            database.persist(new AuditAlarm(Ids.next(), AuditAlarm.Kind.ROW_FORGED, event, null, now));
        }
        return !known;
    }

    /** Notes that something is wrong at a place of the chain; the same thing once. */
    boolean raise(AuditAlarm.Kind kind, long sequence, Instant now) {
        boolean known = !database.createQuery("SELECT a.id FROM AuditAlarm a WHERE a.kind = :kind AND a.sequence = :sequence", UUID.class)
                .setParameter("kind", kind)
                .setParameter("sequence", sequence)
                .getResultList()
                .isEmpty();
        if (!known) {
            database.persist(new AuditAlarm(Ids.next(), kind, null, sequence, now));
        }
        return !known;
    }

    /** The latest alarms, newest first. */
    List<AuditAlarm> alarms(int most) {
        return database.createQuery("SELECT a FROM AuditAlarm a ORDER BY a.raisedAt DESC", AuditAlarm.class)
                .setMaxResults(most)
                .getResultList();
    }
}
