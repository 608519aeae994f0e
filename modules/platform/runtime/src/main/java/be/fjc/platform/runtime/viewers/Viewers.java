package be.fjc.platform.runtime.viewers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Who asked for a thing, out of the audit: for a module that is asked who saw what it owns. Content-free. Whoever calls this has asked
 * whether the person may know, and calls it within a transaction.
 */
@ApplicationScoped
public class Viewers {

    /** Later than anything, and above every id: where the first page starts. */
    public static final Viewing.Place TOP = new Viewing.Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /**
     * One line per person, the last to look first.
     *
     * @param thing a dossier, say
     * @param origin what it came from, its referral; the thing itself again when there is nothing
     * @param asking the act of asking this very question, which is no look at the thing unless it was refused
     * @param from first moment that counts
     * @param until first moment that does not count any more
     * @param after the last line of the page before; {@link #TOP} for the first page
     */
    public List<Viewing> of(UUID thing, UUID origin, String asking, Instant from, Instant until, Viewing.Place after, int most) {
        List<?> rows = database.createNativeQuery("""
                        SELECT account, string_agg(DISTINCT organisation, ' '), string_agg(DISTINCT roles, ' '), min(at), max(at),
                            count(*) FILTER (WHERE outcome <> 'denied'), count(*) FILTER (WHERE outcome = 'denied'),
                            string_agg(DISTINCT fields, ' '), string_agg(DISTINCT relations, ' '), bool_or(coalesce(emergency, false))
                        FROM platform_audit_event
                        WHERE subject_id IN (?1, ?2) AND account IS NOT NULL AND at >= ?3 AND at < ?4
                            AND (action <> ?8 OR outcome = 'denied')
                        GROUP BY account
                        HAVING max(at) <= ?5 AND (max(at) < ?5 OR account < ?6)
                        ORDER BY 5 DESC, account DESC
                        LIMIT ?7""")
                .setParameter(1, thing)
                .setParameter(2, origin)
                .setParameter(3, from.atOffset(ZoneOffset.UTC))
                .setParameter(4, until.atOffset(ZoneOffset.UTC))
                .setParameter(5, after.last().atOffset(ZoneOffset.UTC))
                .setParameter(6, after.account())
                .setParameter(7, most)
                .setParameter(8, asking)
                .getResultList();
        return rows.stream().map(row -> viewing((Object[]) row)).toList();
    }

    private static Viewing viewing(Object[] column) {
        return new Viewing((UUID) column[0], words(column[1]), words(column[2]), moment(column[3]), moment(column[4]),
                ((Number) column[5]).longValue(), ((Number) column[6]).longValue(), words(column[7]), words(column[8]),
                Boolean.TRUE.equals(column[9]));
    }

    private static List<String> words(Object text) {
        return text == null ? List.of() : Arrays.stream(text.toString().split(" ")).filter(word -> !word.isEmpty()).distinct().sorted().toList();
    }

    /** A provider may give a column with a time zone in any of these. */
    private static Instant moment(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column instanceof Date time ? time.toInstant() : (Instant) column;
    }
}
