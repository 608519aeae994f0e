package be.fjc.casework.notes.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Undo;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * A working note of one organisation in a dossier that others work in too. It is the organisation's: professional secrecy keeps it from
 * everybody else, also from who directs the dossier for another organisation. What it says stands in its editions; nothing is ever
 * written over. When consultations come, sharing a note at a table is a fact about its id, kept by that module: no state of the note.
 */
@Entity
@Table(name = "casework_note")
public class Note {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    private String organisation;

    private UUID author;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private byte[] withdrawnReason;

    protected Note() {}

    /** @param organisation code of the one the author works for now; it stays that one's, wherever the author goes */
    public Note(UUID id, DossierId dossier, String organisation, UUID author, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.organisation = organisation;
        this.author = author;
        this.writtenAt = now;
    }

    /** Where the reason of its withdrawal lies sealed. */
    public static Place reasonOf(UUID note) {
        return new Place("casework_note", note, "withdrawn_reason");
    }

    /** There is a new edition of it. */
    public void correct(Instant now) {
        Refusal.unless(withdrawnAt == null, "noteWithdrawn");
        correctedAt = now;
    }

    /** It should not have been written; that it was, and why not, stays to be read by the same people. */
    public void withdraw(byte[] sealedReason, Instant now) {
        Refusal.unless(withdrawnAt == null, "noteWithdrawn");
        withdrawnReason = sealedReason.clone();
        withdrawnAt = now;
    }

    /** Who withdrew it takes that back; it says again what it said. */
    public void restore(UUID by, Instant now) {
        Refusal.unless(withdrawnAt != null, "noteNotWithdrawn");
        Undo.require(author, withdrawnAt, by, now);
        withdrawnReason = null;
        withdrawnAt = null;
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public boolean belongsTo(String someOrganisation) {
        return organisation.equals(someOrganisation);
    }

    public boolean isBy(UUID account) {
        return author.equals(account);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }
}
