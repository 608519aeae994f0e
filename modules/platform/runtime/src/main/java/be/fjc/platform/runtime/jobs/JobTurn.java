package be.fjc.platform.runtime.jobs;

import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/**
 * One turn of one job: its row is locked, so that no other node takes the same turn; the note that it ran commits with its work. The
 * lock ends with the transaction, whatever happens.
 */
@ApplicationScoped
@ActivateRequestContext
class JobTurn {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Takes the turn if it is due and nobody else has it. When the next one is. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    Instant take(TenantJob job) {
        Instant now = clock.instant();
        register(job);
        List<?> rows = database.createNativeQuery("""
                        SELECT last_run_at FROM platform_job_run WHERE module = ?1 AND name = ?2
                        FOR UPDATE SKIP LOCKED""")
                .setParameter(1, job.module())
                .setParameter(2, job.name())
                .getResultList();
        if (rows.isEmpty()) {
            return now.plus(job.every());
        }
        Instant due = moment(rows.get(0)).plus(job.every());
        if (due.isAfter(now)) {
            return due;
        }
        note(job, now);
        job.run(now);
        if (job.isAudited()) {
            audit.write(entry(job, Outcome.DONE));
        }
        return now.plus(job.every());
    }

    void failed(TenantJob job) {
        audit.writeApart(entry(job, Outcome.FAILED));
    }

    private static AuditEntry entry(TenantJob job, Outcome outcome) {
        return AuditEntry.byNobody(job.module() + ".job." + job.name(), "job", null, outcome);
    }

    private void register(TenantJob job) {
        database.createNativeQuery("""
                        INSERT INTO platform_job_run (module, name, last_run_at) VALUES (?1, ?2, 'epoch')
                        ON CONFLICT DO NOTHING""")
                .setParameter(1, job.module())
                .setParameter(2, job.name())
                .executeUpdate();
    }

    private void note(TenantJob job, Instant now) {
        database.createNativeQuery("UPDATE platform_job_run SET last_run_at = ?1 WHERE module = ?2 AND name = ?3")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, job.module())
                .setParameter(3, job.name())
                .executeUpdate();
    }

    /** A provider may give a column with a time zone in any of these. */
    private static Instant moment(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column instanceof Date time ? time.toInstant() : (Instant) column;
    }
}
