package be.fjc.casework.safecontact.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.matching.domain.PhoneNumber;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An address, a number or a mailbox of somebody, for as long as it is right. Either everybody who works on the dossier reads it, or it
 * is safety-critical and only kept sealed; making it safety-critical takes one person, lifting that takes two.
 */
@Entity
@Table(name = "casework_contact_detail")
public class ContactDetail {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "person_id")
    private UUID person;

    private DetailKind kind;

    private String plain;

    private byte[] secret;

    private String municipality;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "lifting_asked_by")
    private UUID liftingAskedBy;

    @Column(name = "lifting_asked_at")
    private Instant liftingAskedAt;

    @Column(name = "lifting_reason")
    private String liftingReason;

    protected ContactDetail() {}

    /** @param told what was told; its text stands in exactly one of {@code plain} and {@code secret} */
    public ContactDetail(UUID id, DossierId dossier, Told told, String plain, byte[] secret, UUID by, Instant now) {
        if ((plain == null) == (secret == null)) {
            throw new IllegalArgumentException("a detail is plain or sealed");
        }
        if (told.startsOn() != null && told.endsOn() != null && told.endsOn().isBefore(told.startsOn())) {
            throw new InvalidInput("tooSoon", "endsOn");
        }
        this.id = id;
        this.dossier = dossier.value();
        this.person = told.person();
        this.kind = told.kind();
        this.municipality = told.municipality();
        this.plain = plain;
        this.secret = secret;
        this.startsOn = told.startsOn();
        this.endsOn = told.endsOn();
        this.addedAt = now;
        this.addedBy = by;
    }

    /** It is not right after this day. */
    public void end(LocalDate last) {
        if (startsOn != null && last.isBefore(startsOn)) {
            throw new InvalidInput("tooSoon", "endsOn");
        }
        endsOn = last;
    }

    /**
     * From now on it is safety-critical.
     *
     * @param keepsMunicipality whether the centre counts secret addresses by municipality
     */
    public void protect(byte[] sealed, boolean keepsMunicipality) {
        Refusal.unless(!isSafetyCritical(), "detailSealed");
        secret = sealed;
        plain = null;
        municipality = keepsMunicipality ? municipality : null;
    }

    /** Somebody finds that it need not be safety-critical any more. It stays so until somebody else agrees. */
    public void askLifting(String reason, UUID by, Instant now) {
        Refusal.unless(isSafetyCritical(), "detailNotSealed");
        Refusal.unless(liftingAskedBy == null, "liftingAsked");
        liftingReason = reason;
        liftingAskedBy = by;
        liftingAskedAt = now;
    }

    /** Refuses who may not agree: nothing was asked, or it was asked by the same person. */
    public void requireSecondPerson(UUID by) {
        Refusal.unless(liftingAskedBy != null, "liftingNotAsked");
        Refusal.unless(!liftingAskedBy.equals(by), "liftingOwn");
    }

    /** Somebody else agrees: from now on everybody who works on the dossier reads it. */
    public void lift(String opened, UUID by) {
        requireSecondPerson(by);
        plain = opened;
        secret = null;
        forgetLifting();
    }

    /** It stays safety-critical; whoever asked may take that back too. */
    public void keepSealed() {
        Refusal.unless(liftingAskedBy != null, "liftingNotAsked");
        forgetLifting();
    }

    private void forgetLifting() {
        liftingReason = null;
        liftingAskedBy = null;
        liftingAskedAt = null;
    }

    /** Where the text of a safety-critical detail lies sealed. */
    public static Place placeOfSecret(UUID detail) {
        return new Place("casework_contact_detail", detail, "secret");
    }

    public boolean isSafetyCritical() {
        return secret != null;
    }

    /** Whether everybody who works on the dossier reads this number here, however it is written. */
    public boolean isPlainNumber(String number) {
        return plain != null && kind.sort() == DetailKind.Sort.PHONE && PhoneNumber.isSame(plain, number);
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    /** The text; null when it is sealed. */
    public String plain() {
        return plain;
    }

    /** The sealed text; null when it is plain. */
    public byte[] secret() {
        return secret;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public DetailKind kind() {
        return kind;
    }

    public String municipality() {
        return municipality;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public UUID liftingAskedBy() {
        return liftingAskedBy;
    }

    public Instant liftingAskedAt() {
        return liftingAskedAt;
    }

    public String liftingReason() {
        return liftingReason;
    }

    /**
     * What is told of a detail, but for the text itself.
     *
     * @param municipality of an address, for counting; null when not told or not to be kept
     * @param startsOn null when not known
     * @param endsOn null while it is right
     */
    public record Told(UUID person, DetailKind kind, String municipality, LocalDate startsOn, LocalDate endsOn) {

        /** The same, for a centre that does not count secret addresses by municipality. */
        public Told withoutMunicipality() {
            return new Told(person, kind, null, startsOn, endsOn);
        }
    }
}
