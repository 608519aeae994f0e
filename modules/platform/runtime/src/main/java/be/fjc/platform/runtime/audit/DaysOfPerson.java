package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What one person's days look like in the audit. Ids follow the clock, so a day of a person is a short stretch of an index. */
@ApplicationScoped
class DaysOfPerson {

    private static final int DAYS_BEFORE = 30;

    /** One day of one person: what a rule asks about it once, however many rows fall on it. */
    record Day(UUID account, Instant begin) {

        static Day of(AuditEvent row) {
            return new Day(row.account(), day(row.at()));
        }
    }

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** How often the person was refused on that day. */
    long refusals(Day day) {
        return database.createQuery("""
                        SELECT COUNT(e) FROM AuditEvent e
                        WHERE e.account = :account AND e.id >= :from AND e.id < :until AND e.outcome = :denied""", Long.class)
                .setParameter("account", day.account)
                .setParameter("from", floor(day.begin))
                .setParameter("until", floor(day.begin.plus(1, ChronoUnit.DAYS)))
                .setParameter("denied", Outcome.DENIED)
                .getSingleResult();
    }

    /** Into how many things that are not the person's own the person looked on that day. */
    long othersCases(Day day) {
        return othersCases(day.account, day.begin, day.begin.plus(1, ChronoUnit.DAYS));
    }

    /** The same on an average day of the month before. */
    double usualOthersCases(Day day) {
        return (double) othersCases(day.account, day.begin.minus(Duration.ofDays(DAYS_BEFORE)), day.begin) / DAYS_BEFORE;
    }

    private long othersCases(UUID account, Instant from, Instant until) {
        return database.createQuery("""
                        SELECT COUNT(DISTINCT e.subjectId) FROM AuditEvent e
                        WHERE e.account = :account AND e.id >= :from AND e.id < :until AND e.outcome = :allowed
                        AND e.subjectType IN ('dossier', 'referral') AND e.relations = ''""", Long.class)
                .setParameter("account", account)
                .setParameter("from", floor(from))
                .setParameter("until", floor(until))
                .setParameter("allowed", Outcome.ALLOWED)
                .getSingleResult();
    }

    private static Instant day(Instant at) {
        return at.truncatedTo(ChronoUnit.DAYS);
    }

    /** Below every id of that moment and later. */
    private static UUID floor(Instant at) {
        return new UUID(at.toEpochMilli() << 16, 0);
    }
}
