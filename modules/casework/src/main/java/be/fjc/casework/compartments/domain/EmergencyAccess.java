package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody opened one dossier because a life could not wait for who directs it: with a reason, for a short time, and looked back at
 * by a coordinator. It ends by itself; whoever opened it or coordinates can end it sooner.
 */
@Entity
@Table(name = "casework_emergency")
public class EmergencyAccess {

    /** What somebody says who opens one. @param reason in that person's own words */
    public record Need(EmergencyOccasion occasion, String reason) {}

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    private UUID account;

    private EmergencyOccasion occasion;

    private String reason;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "until_at")
    private Instant until;

    @Column(name = "review_due_on")
    private LocalDate reviewDueOn;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    private EmergencyOutcome outcome;

    @Column(name = "review_note")
    private String reviewNote;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Column(name = "reviewed_by")
    private UUID reviewedBy;

    protected EmergencyAccess() {}

    /**
     * @param until first moment at which it is over
     * @param reviewDueOn last day on which a coordinator should have looked back
     */
    public EmergencyAccess(UUID id, DossierId dossier, UUID account, Need need, Instant now, Instant until, LocalDate reviewDueOn) {
        this.id = id;
        this.dossier = dossier.value();
        this.account = account;
        this.occasion = need.occasion();
        this.reason = need.reason();
        this.openedAt = now;
        this.until = until;
        this.reviewDueOn = reviewDueOn;
    }

    /** Over from now on; one that was over stays as it was. */
    public void end(Instant now) {
        Refusal.unless(isRunning(now), "emergencyOver");
        until = now;
    }

    /** A coordinator looked back; that closes it at once if it still ran. Nobody judges what they did themselves. */
    public void review(EmergencyOutcome found, String note, UUID by, Instant now) {
        Refusal.unless(outcome == null, "emergencyReviewed");
        Refusal.unless(!account.equals(by), "ownEmergency");
        if (isRunning(now)) {
            until = now;
        }
        outcome = found;
        reviewNote = note;
        reviewedBy = by;
        reviewedAt = now;
    }

    /** It was told that nobody looked back in time. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    public boolean isRunning(Instant now) {
        return now.isBefore(until);
    }

    public boolean isOf(UUID someone) {
        return account.equals(someone);
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }
}
