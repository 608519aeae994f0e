package be.fjc.casework.matching.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** That two members of a family were found to be one person; perhaps because two whole dossiers were one. */
@Entity
@Table(name = "casework_member_merge")
public class MemberMerge {

    private static final String TABLE = "casework_member_merge";

    /** A number in how things stood before, which is JSON. */
    private static final Pattern PHONE = Pattern.compile("\"phone\": ?\"([^\"]*)\"");

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    private UUID stays;

    private UUID goes;

    @Column(name = "part_of")
    private UUID partOf;

    /** The how many-eth of its dossiers' merge, from 0: they are undone from the last to the first. */
    private int place;

    @Embedded
    private Undoable undoable;

    protected MemberMerge() {}

    /** @param before as {@link MergedRows#before} gave it @param moved as {@link MergedRows#join} gave it */
    public MemberMerge(UUID id, DossierId dossier, MergePair pair, String reason, String before, String moved, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.stays = pair.stays();
        this.goes = pair.goes();
        this.undoable = new Undoable(reason, by, now);
        undoable.hold(seal, TABLE, id, before, moved);
    }

    /** It was done in merging two dossiers, and is undone with that and in no other way. */
    public MemberMerge within(UUID dossierMerge, int at) {
        partOf = dossierMerge;
        place = at;
        return this;
    }

    /** What came after it in the same act changed what it had moved: this is how that is left. */
    public void leaves(String moved, Seal seal) {
        undoable.hold(seal, TABLE, id, before(seal), moved);
    }

    /** Refuses what was undone before, what was done too long ago, and what is undone with something larger. */
    public void requireUndoable(Instant now) {
        Refusal.unless(partOf == null, "mergePartOfDossiers");
        undoable.require(now);
    }

    /** Whether there is still time; something may have changed that keeps it from being undone. */
    public boolean isUndoable(Instant now) {
        return partOf == null && undoable.isPossible(now);
    }

    /** They are two again; there is nothing left to hold on to. */
    public void undone(UUID by, Instant now) {
        undoable.undone(by, now);
    }

    /** What undoing takes is not held any longer. */
    public void forget() {
        undoable.forget();
    }

    /** What undoing it takes is not held any longer if that would bring this number back to somebody. */
    public void forgetWith(String number, Seal seal, Instant now) {
        if (undoable.isPossible(now)
                && PHONE.matcher(before(seal)).results().anyMatch(found -> PhoneNumber.isSame(found.group(1), number))) {
            forget();
        }
    }

    /** How things stood before. */
    public String before(Seal seal) {
        return undoable.before(seal, TABLE, id);
    }

    /** What moved, as it was left. */
    public String moved(Seal seal) {
        return undoable.moved(seal, TABLE, id);
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

    /** When it was done, by whom and why, and until when it can be undone. */
    public Undoable undoable() {
        return undoable;
    }
}
