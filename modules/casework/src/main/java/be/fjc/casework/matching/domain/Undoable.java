package be.fjc.casework.matching.domain;

import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That something was merged, by whom and why. For thirty days it holds, sealed, what undoing it takes; then, or once it is undone, only
 * that it happened. The same for two members of a family and for two dossiers of one.
 */
@Embeddable
public class Undoable {

    /** The same in every centre: what it holds is more than the work needs, and nobody decides for longer. */
    public static final Duration FOR = Duration.ofDays(30);

    private String reason;

    private byte[] before;

    private byte[] moved;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private UUID mergedBy;

    @Column(name = "undoable_until")
    private Instant until;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private UUID undoneBy;

    protected Undoable() {}

    public Undoable(String reason, UUID by, Instant now) {
        this.reason = reason;
        this.mergedAt = now;
        this.mergedBy = by;
        this.until = now.plus(FOR);
    }

    /** Holds, sealed in its row, how things stood before and what moved. */
    public void hold(Seal seal, String table, UUID id, String stoodBefore, String whatMoved) {
        before = seal.seal(new Place(table, id, "before"), stoodBefore);
        moved = seal.seal(new Place(table, id, "moved"), whatMoved);
    }

    /** Refuses what was undone before, and what was done too long ago. */
    public void require(Instant now) {
        Refusal.unless(undoneAt == null, "mergeUndoneAlready");
        Refusal.unless(isPossible(now), "mergeTooLongAgo");
    }

    /** Whether there is still time; something may have changed that keeps it from being undone. */
    public boolean isPossible(Instant now) {
        return undoneAt == null && before != null && now.isBefore(until);
    }

    /** They are two again; there is nothing left to hold on to. */
    public void undone(UUID by, Instant now) {
        require(now);
        undoneAt = now;
        undoneBy = by;
        forget();
    }

    /** What undoing takes is not held any longer. */
    public final void forget() {
        before = null;
        moved = null;
    }

    /** How things stood before. */
    public String before(Seal seal, String table, UUID id) {
        return seal.open(new Place(table, id, "before"), before);
    }

    /** What moved, as it was left. */
    public String moved(Seal seal, String table, UUID id) {
        return seal.open(new Place(table, id, "moved"), moved);
    }

    public String reason() {
        return reason;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public UUID mergedBy() {
        return mergedBy;
    }

    /** First moment at which it cannot be undone any more. */
    public Instant until() {
        return until;
    }

    public Instant undoneAt() {
        return undoneAt;
    }

    public UUID undoneBy() {
        return undoneBy;
    }
}
