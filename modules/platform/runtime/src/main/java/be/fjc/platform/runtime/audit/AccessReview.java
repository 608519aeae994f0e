package be.fjc.platform.runtime.audit;

import static be.fjc.platform.kernel.Refusal.unless;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Access that was out of the ordinary and that somebody must look at: a question, no verdict. Raised by a rule after the fact, closed
 * once by the data protection officer, never shown to the person it is about.
 */
@Entity
@Table(name = "platform_audit_review")
class AccessReview {

    enum Outcome {
        JUSTIFIED("justified"), NOT_JUSTIFIED("notJustified"), UNCLEAR("unclear");

        @EnumeratedValue
        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    @Id
    private UUID id;

    private String rule;
    private UUID account;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    private int times;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    private Outcome outcome;
    private String note;

    @Version
    private long version;

    protected AccessReview() {}

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    UUID reviewedBy() {
        return reviewedBy;
    }

    boolean isAbout(UUID person) {
        return account.equals(person);
    }

    boolean isAboutAny(Set<UUID> things) {
        return subjectId != null && things.contains(subjectId);
    }

    void close(Outcome found, String words, UUID by, Instant now) {
        unless(reviewedAt == null, "alreadyReviewed");
        this.outcome = found;
        this.note = words;
        this.reviewedBy = by;
        this.reviewedAt = now;
    }

    AccessReviewLine line(AuditLine.Who who, AuditLine.Who reviewer, LocalDate today) {
        return new AccessReviewLine(id, rule, who, subjectType, subjectId, firstAt, lastAt, times, raisedAt, dueOn,
                reviewedAt == null && dueOn.isBefore(today), reviewedAt == null ? "open" : "reviewed", reviewer, reviewedAt,
                outcome == null ? null : outcome.code(), note);
    }
}
