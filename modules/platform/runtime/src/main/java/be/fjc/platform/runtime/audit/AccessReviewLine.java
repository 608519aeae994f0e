package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing to look at, without content.
 *
 * @param rule which rule found it unusual
 * @param subjectId on which thing; absent when it is about many
 * @param overdue whether it is still open after its last day
 * @param state {@code open} or {@code reviewed}
 * @param outcome {@code justified}, {@code notJustified} or {@code unclear}; absent while open
 */
public record AccessReviewLine(
        @Open UUID id,
        @Open String rule,
        @Open AuditLine.Who person,
        @Open String type,
        @Open UUID subjectId,
        @Open Instant firstAt,
        @Open Instant lastAt,
        @Open int times,
        @Open Instant raisedAt,
        @Open LocalDate dueOn,
        @Open boolean overdue,
        @Open String state,
        @Open AuditLine.Who reviewedBy,
        @Open Instant reviewedAt,
        @Open String outcome,
        @Open String note) {}
