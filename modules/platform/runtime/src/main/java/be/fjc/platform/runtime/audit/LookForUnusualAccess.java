package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.ActsFor;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.audit.UnusualAccess.Suspicion;
import be.fjc.platform.runtime.modules.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Goes once over every row that got its place in the chain, and has unusual access looked at. Nobody waits for it. */
@ApplicationScoped
@ActsFor("the data protection officer: rules read the log and family names, and only a question without content comes out")
class LookForUnusualAccess implements TenantJob {

    private static final int PORTION = 500;

    /** A busy hour is caught up with in minutes, and no turn is long. */
    private static final int PORTIONS = 10;
    private static final int WORKING_DAYS = 10;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    @Any
    Instance<UnusualAccess> rules;

    @Override
    public String module() {
        return PlatformModule.ID;
    }

    @Override
    public String name() {
        return "lookForUnusualAccess";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean isAudited() {
        return false;
    }

    @Override
    public void run(Instant now) {
        int portions = 0;
        while (portions < PORTIONS && lookedAtWholePortion(now)) {
            portions++;
        }
    }

    /** Looks at the next rows; no when there were fewer than a portion, so that nothing waits. */
    private boolean lookedAtWholePortion(Instant now) {
        long from = ((Number) database.createNativeQuery("SELECT coalesce(max(sequence), 0) FROM platform_audit_review_mark")
                .getSingleResult()).longValue();
        List<Long> places = database.createQuery("SELECT l.sequence FROM AuditLink l WHERE l.sequence > :from ORDER BY l.sequence", Long.class)
                .setParameter("from", from)
                .setMaxResults(PORTION)
                .getResultList();
        if (places.isEmpty()) {
            return false;
        }
        long until = places.get(places.size() - 1);
        List<AuditEvent> rows = database.createQuery("""
                        SELECT e FROM AuditEvent e
                        WHERE e.account IS NOT NULL AND e.id IN (
                            SELECT l.event FROM AuditLink l WHERE l.sequence > :from AND l.sequence <= :until AND l.kind = 'row')""",
                        AuditEvent.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        rules.forEach(rule -> rule.in(rows).forEach(found -> raise(rule.rule(), found, now)));
        database.createNativeQuery("""
                        INSERT INTO platform_audit_review_mark (one, sequence) VALUES (TRUE, ?1)
                        ON CONFLICT (one) DO UPDATE SET sequence = excluded.sequence""")
                .setParameter(1, until)
                .executeUpdate();
        return places.size() == PORTION;
    }

    /** One to look at per rule, person, thing and day; what comes again is counted. */
    private void raise(String rule, Suspicion found, Instant now) {
        database.createNativeQuery("""
                        INSERT INTO platform_audit_review
                            (id, rule, account, subject_type, subject_id, day, first_at, last_at, times, raised_at, due_on, version)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid), CAST(?6 AS date), ?7, ?7, 1, ?8, CAST(?9 AS date), 0)
                        ON CONFLICT (rule, account, subject_type, subject_id, day)
                        DO UPDATE SET times = platform_audit_review.times + 1, last_at = excluded.last_at""")
                .setParameter(1, Ids.at(now))
                .setParameter(2, rule)
                .setParameter(3, found.account())
                .setParameter(4, found.subjectType())
                .setParameter(5, found.subjectId() == null ? null : found.subjectId().toString())
                .setParameter(6, Brussels.dayOf(found.at()).toString())
                .setParameter(7, found.at().atOffset(ZoneOffset.UTC))
                .setParameter(8, now.atOffset(ZoneOffset.UTC))
                .setParameter(9, dueFrom(Brussels.dayOf(now)).toString())
                .executeUpdate();
    }

    /** Ten working days on; weekends do not count, holidays do. */
    static LocalDate dueFrom(LocalDate day) {
        LocalDate due = day;
        for (int left = WORKING_DAYS; left > 0;) {
            due = due.plusDays(1);
            if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return due;
    }
}
