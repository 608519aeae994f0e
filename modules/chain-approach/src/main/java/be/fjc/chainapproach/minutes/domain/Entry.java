package be.fjc.chainapproach.minutes.domain;

import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One small thing that was said at an item. Each has an edition of its own, so that two people can write at once: they meet only when both
 * change the very same sentence. What it says lies sealed.
 */
@Entity
@Table(name = "chain_approach_entry")
public class Entry {

    private static final String TABLE = "chain_approach_entry";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "item_id")
    private UUID item;

    private EntryKind kind;

    private EntryClass classification;

    private String organisation;

    @Column(name = "noted_on")
    private LocalDate on;

    private byte[] recipient;

    private byte[] wording;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_by")
    private UUID removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Entry() {}

    public Entry(AgendaItem item, Said said, Seal seal, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.item = item.id();
        this.writtenBy = by;
        this.writtenAt = now;
        write(said, seal, by, now);
    }

    /** It says something else from now on. */
    public void change(Said said, Seal seal, UUID by, Instant now) {
        requireThere();
        write(said, seal, by, now);
    }

    /** It should not stand there. */
    public void remove(UUID by, Instant now) {
        requireThere();
        removedBy = by;
        removedAt = now;
    }

    /** Where what an entry says lies sealed. */
    public static Place wordingOf(UUID entry) {
        return new Place(TABLE, entry, "wording");
    }

    /** Where to whom it is told lies sealed. */
    public static Place recipientOf(UUID entry) {
        return new Place(TABLE, entry, "recipient");
    }

    public boolean isOf(AgendaItem other) {
        return item.equals(other.id());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    private void requireThere() {
        Refusal.unless(removedAt == null, "entryRemoved");
    }

    private void write(Said said, Seal seal, UUID by, Instant now) {
        kind = said.kind();
        classification = said.classification();
        organisation = said.organisation();
        on = said.on();
        recipient = said.recipient() == null ? null : seal.seal(recipientOf(id), said.recipient());
        wording = seal.seal(wordingOf(id), said.wording());
        changedBy = by;
        changedAt = now;
    }
}
