package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.access.KeptFromSight;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows the audit to whoever may read it, newest first; reading it is audited too. */
@UseCase
class ReadAudit {

    /** Above every id there is: where the first page starts. */
    private static final UUID HIGHEST = new UUID(-1, -1);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Access access;

    @Inject
    KeptFromSight keptFromSight;

    @Inject
    People people;

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
        Map<UUID, AuditLine.Who> known = new HashMap<>();
        return (narrowing.isAboutSomebody() ? ofSomebody(narrowing) : ofAnybody())
                .setParameter("hidden", hidden())
                .setParameter("from", narrowing.begin())
                .setParameter("until", narrowing.end())
                .setParameter("actions", narrowing.actions())
                .setParameter("before", before == null ? HIGHEST : before)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(event -> event.line(event.account() == null ? null : known.computeIfAbsent(event.account(), this::who)))
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

    /** What the reader has a conflict of interest with; never empty, for the query. */
    private Set<UUID> hidden() {
        Set<UUID> hidden = new HashSet<>(keptFromSight.from(access.subject().account()));
        hidden.add(HIGHEST);
        return hidden;
    }

    private AuditLine.Who who(UUID account) {
        return new AuditLine.Who(account, people.find(account).map(Person::name).orElse(null));
    }
}
