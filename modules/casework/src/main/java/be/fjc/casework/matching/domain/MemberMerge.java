package be.fjc.casework.matching.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That two members of a family were found to be one person. For thirty days it holds, sealed, what undoing it takes; then, or once it is
 * undone, only that it happened, when, by whom and why.
 */
@Entity
@Table(name = "casework_member_merge")
public class MemberMerge {

    /** The same in every centre: what it holds is more than the work needs, and nobody decides for longer. */
    public static final Duration UNDOABLE_FOR = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    private UUID stays;

    private UUID goes;

    private String reason;

    private byte[] before;

    private byte[] moved;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private UUID mergedBy;

    @Column(name = "undoable_until")
    private Instant undoableUntil;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private UUID undoneBy;

    protected MemberMerge() {}

    /** @param before as {@link MergedRows#before} gave it @param moved as {@link MergedRows#join} gave it */
    public MemberMerge(UUID id, DossierId dossier, MergePair pair, String reason, String before, String moved, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.stays = pair.stays();
        this.goes = pair.goes();
        this.reason = reason;
        this.before = seal.seal(placeOf(id, "before"), before);
        this.moved = seal.seal(placeOf(id, "moved"), moved);
        this.mergedAt = now;
        this.mergedBy = by;
        this.undoableUntil = now.plus(UNDOABLE_FOR);
    }

    /** Refuses what was undone before, and what was done too long ago. */
    public void requireUndoable(Instant now) {
        Refusal.unless(undoneAt == null, "mergeUndoneAlready");
        Refusal.unless(isUndoable(now), "mergeTooLongAgo");
    }

    /** Whether there is still time; something may have changed that keeps it from being undone. */
    public boolean isUndoable(Instant now) {
        return undoneAt == null && before != null && now.isBefore(undoableUntil);
    }

    /** They are two again; there is nothing left to hold on to. */
    public void undone(UUID by, Instant now) {
        requireUndoable(now);
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
    public String before(Seal seal) {
        return seal.open(placeOf(id, "before"), before);
    }

    /** What moved, as it was left. */
    public String moved(Seal seal) {
        return seal.open(placeOf(id, "moved"), moved);
    }

    public MergePair pair() {
        return new MergePair(stays, goes);
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public UUID id() {
        return id;
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

    public Instant undoableUntil() {
        return undoableUntil;
    }

    public Instant undoneAt() {
        return undoneAt;
    }

    public UUID undoneBy() {
        return undoneBy;
    }

    private static Place placeOf(UUID merge, String column) {
        return new Place("casework_member_merge", merge, column);
    }
}
