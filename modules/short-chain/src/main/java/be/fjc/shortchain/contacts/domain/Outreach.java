package be.fjc.shortchain.contacts.domain;

import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Reaching out to a family after an intervention. It begins when the screening says so, or when somebody finds it must; it is tried until
 * somebody is reached or nothing more is to be done, and ends there or in a referral. It has the id of its intervention: one for each.
 */
@Entity
@Table(name = "short_chain_outreach")
public class Outreach {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "by_screening")
    private boolean byScreening;

    private int level;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "first_tried_at")
    private Instant firstTriedAt;

    private int attempts;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "handed_to")
    private HandedTo handedTo;

    private UUID referral;

    protected Outreach() {}

    /** @param level 1 to 3 @param dueAt by when somebody was tried */
    public Outreach(UUID intervention, int level, Instant dueAt, Instant now) {
        this.id = intervention;
        this.level = level;
        this.dueAt = dueAt;
        this.begunAt = now;
    }

    /** The screening asks for it. */
    public static Outreach screened(UUID intervention, int level, Instant dueAt, Instant now) {
        Outreach outreach = new Outreach(intervention, level, dueAt, now);
        outreach.byScreening = true;
        return outreach;
    }

    /** The screening asks for what somebody began before: the graver level and the earlier moment hold, and stay if the screening is taken back. */
    public void raise(int screenedLevel, Instant screenedDueAt) {
        level = Math.max(level, screenedLevel);
        dueAt = screenedDueAt.isBefore(dueAt) ? screenedDueAt : dueAt;
    }

    /** Whether nothing is left of it without its screening: nobody began it by hand, and nobody was tried. */
    public boolean goesWithScreening() {
        return byScreening && isOpen() && attempts == 0;
    }

    /** Somebody was tried. @param done whether nothing more is to be done */
    public void tried(Instant at, boolean done, UUID by, Instant now) {
        requireOpen();
        attempts++;
        firstTriedAt = firstTriedAt == null || at.isBefore(firstTriedAt) ? at : firstTriedAt;
        if (done) {
            close(by, now);
        }
    }

    /** Others go on with it, also when nothing more was to be done here. */
    public void handOver(HandedTo to, UUID filed, UUID by, Instant now) {
        Refusal.unless(!isHandedOver(), "outreachHandedOver");
        handedTo = to;
        referral = filed;
        close(by, now);
    }

    public void requireOpen() {
        Refusal.unless(closedAt == null, "outreachClosed");
    }

    private void close(UUID by, Instant now) {
        closedAt = now;
        closedBy = by;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isHandedOver() {
        return referral != null;
    }

    public boolean isTriedInTime() {
        return firstTriedAt != null && !firstTriedAt.isAfter(dueAt);
    }

    /** Whether nobody was tried in time. */
    public boolean isLate(Instant now) {
        return firstTriedAt == null ? closedAt == null && now.isAfter(dueAt) : firstTriedAt.isAfter(dueAt);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int level() {
        return level;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant firstTriedAt() {
        return firstTriedAt;
    }

    public int attempts() {
        return attempts;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public HandedTo handedTo() {
        return handedTo;
    }

    public UUID referral() {
        return referral;
    }
}
