package be.fjc.casework.documents.domain;

import be.fjc.casework.DossierId;
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
 * A document of a dossier. It arrives in pieces, is looked into when it is whole, and can be read only after that. Its name is as private
 * as what it says: it lies sealed, and the file goes out under its id.
 */
@Entity
@Table(name = "casework_document")
public class Document {

    /** Of one file, in bytes. */
    public static final int LARGEST = 8_000_000;

    /** Of all documents of a dossier together, in bytes. */
    public static final long DOSSIER = 100_000_000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    private String organisation;

    private UUID author;

    private DocumentOrigin origin;

    private DocumentClass classification;

    private byte[] name;

    private int bytes;

    private int parts;

    private DocumentState state;

    private FileKind kind;

    private Flaw flaw;

    private boolean scanned;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    private byte[] withdrawnReason;

    /** Which version of which template a letter was written with; null for everything else. */
    private String template;

    protected Document() {}

    /** @param sealedName sealed for {@link #nameOf} of this id @param bytes how large it will be */
    public Document(UUID id, DossierId dossier, Origin from, DocumentClass classification, byte[] sealedName, int bytes, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.organisation = from.organisation;
        this.author = from.author;
        this.origin = from.origin;
        this.classification = classification;
        this.name = sealedName.clone();
        this.bytes = bytes;
        this.state = DocumentState.ARRIVING;
        this.startedAt = now;
    }

    /** @param organisation code of the one the author works for now */
    public record Origin(DocumentOrigin origin, UUID author, String organisation) {}

    /** @param version {@code invitation@2026-01-01}; null when without a template */
    public void writtenWith(String version) {
        template = version;
    }

    /** Where the name lies sealed. */
    public static Place nameOf(UUID document) {
        return new Place("casework_document", document, "name");
    }

    /** Where the reason of its withdrawal lies sealed. */
    public static Place reasonOf(UUID document) {
        return new Place("casework_document", document, "withdrawn_reason");
    }

    /**
     * Whether the piece for this place is new; one that is here already came twice because an answer got lost, and changes nothing.
     *
     * @throws Refusal {@code partOutOfOrder} when one before it is missing or it is not as large as it must be
     */
    public boolean expects(int place, int length) {
        if (place < parts) {
            return false;
        }
        int left = bytes - place * DocumentPart.BYTES;
        Refusal.unless(state == DocumentState.ARRIVING && place == parts && length == Math.min(left, DocumentPart.BYTES), "partOutOfOrder");
        return true;
    }

    /** A piece is here; with the last one the document is whole, and waits to be looked into. */
    public void arrived() {
        parts++;
        if ((long) parts * DocumentPart.BYTES >= bytes) {
            state = DocumentState.QUARANTINED;
        }
    }

    /** It was looked into and nothing is wrong with it. @param served size in bytes of what is kept of it @param byScanner also by a scanner */
    public void keep(FileKind found, int served, boolean byScanner) {
        state = DocumentState.KEPT;
        kind = found;
        bytes = served;
        parts = (served + DocumentPart.BYTES - 1) / DocumentPart.BYTES;
        scanned = byScanner;
    }

    /** Something is wrong with it. */
    public void refuse(Flaw found) {
        state = DocumentState.REFUSED;
        flaw = found;
    }

    /** It should not be here. */
    public void withdraw(byte[] sealedReason, Instant now) {
        Refusal.unless(state != DocumentState.WITHDRAWN, "documentWithdrawn");
        Refusal.unless(state == DocumentState.KEPT, "documentNotKept");
        state = DocumentState.WITHDRAWN;
        withdrawnReason = sealedReason.clone();
        withdrawnAt = now;
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public boolean isBy(UUID account) {
        return author.equals(account);
    }

    /** Whether it began to arrive before then. */
    public boolean isOlderThan(Instant moment) {
        return startedAt.isBefore(moment);
    }

    public boolean belongsTo(String someOrganisation) {
        return organisation.equals(someOrganisation);
    }

    /** Whether only the organisation of its author may know of it. */
    public boolean isPrivate() {
        return classification.isOfOneOrganisation();
    }

    public boolean isKept() {
        return state == DocumentState.KEPT;
    }

    public boolean isWhole() {
        return state == DocumentState.QUARANTINED;
    }

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public long version() {
        return version;
    }

    public UUID author() {
        return author;
    }

    public String organisation() {
        return organisation;
    }

    public DocumentClass classification() {
        return classification;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] sealedName() {
        return name.clone();
    }
}
