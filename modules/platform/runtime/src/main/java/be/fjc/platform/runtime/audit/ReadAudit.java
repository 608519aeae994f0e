package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Shows the audit to whoever may read it, newest first; reading it is audited too. */
@UseCase
class ReadAudit {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Access access;

    @Inject
    AuditDesk desk;

    /** Which lines; every null asks nothing. @param until first moment that does not count any more */
    record Narrowing(String person, String action, Instant from, Instant until) {

        static final Narrowing NONE = new Narrowing(null, null, null, null);
        private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

        Instant begin() {
            return from == null ? Instant.EPOCH : from;
        }

        Instant end() {
            return until == null ? END : until;
        }

        String actions() {
            return literal(action == null ? "" : action.strip()) + "%";
        }

        String names() {
            return "%" + literal(person.strip().toLowerCase(Locale.ROOT)) + "%";
        }

        boolean isAboutSomebody() {
            return person != null && !person.isBlank();
        }

        private static String literal(String text) {
            return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        }
    }

    /**
     * The lines.
     *
     * @param before the last one of the page before; null for the first page
     */
    List<AuditLine> read(Narrowing narrowing, UUID before, int most) {
        access.require("platform.audit.read", Access.Facts.collection("auditEvent", Set.of()));
        Function<UUID, AuditLine.Who> names = desk.names();
        return (narrowing.isAboutSomebody() ? ofSomebody(narrowing) : ofAnybody())
                .setParameter("hidden", desk.hidden())
                .setParameter("from", narrowing.begin())
                .setParameter("until", narrowing.end())
                .setParameter("actions", narrowing.actions())
                .setParameter("before", before == null ? AuditDesk.HIGHEST : before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(event -> event.line(names.apply(event.account())))
                .toList();
    }

    private TypedQuery<AuditEvent> ofAnybody() {
        return database.createQuery("""
                SELECT e FROM AuditEvent e
                WHERE e.id < :before AND (e.subjectId IS NULL OR e.subjectId NOT IN :hidden)
                AND e.at >= :from AND e.at < :until AND e.action LIKE :actions ESCAPE '!'
                ORDER BY e.id DESC""", AuditEvent.class);
    }

    private TypedQuery<AuditEvent> ofSomebody(Narrowing narrowing) {
        return database.createQuery("""
                SELECT e FROM AuditEvent e
                WHERE e.id < :before AND (e.subjectId IS NULL OR e.subjectId NOT IN :hidden)
                AND e.at >= :from AND e.at < :until AND e.action LIKE :actions ESCAPE '!'
                AND e.account IN (SELECT a.id FROM Account a WHERE LOWER(a.name) LIKE :names ESCAPE '!')
                ORDER BY e.id DESC""", AuditEvent.class)
                .setParameter("names", narrowing.names());
    }
}
