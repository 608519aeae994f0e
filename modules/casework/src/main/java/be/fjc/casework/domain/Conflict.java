package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * That a colleague has a conflict of interest with a dossier: someone in it is family, a neighbour, the colleague self. From then
 * until it is lifted nothing of the dossier or its referral is there for that colleague.
 */
@Entity
@Table(name = "casework_conflict")
public class Conflict {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "referral_id")
    private UUID referral;

    private UUID account;

    private String reason;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_reason")
    private String liftedReason;

    protected Conflict() {}

    /** @param account who has it */
    Conflict(UUID id, DossierId dossier, UUID referral, UUID account, String reason, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.referral = referral;
        this.account = account;
        this.reason = reason;
        this.setAt = now;
        this.setBy = by;
    }

    /** There is no conflict any more, or there never was. */
    public void lift(String why, UUID by, Instant now) {
        Refusal.unless(liftedAt == null, "conflictLifted");
        liftedReason = why;
        liftedBy = by;
        liftedAt = now;
    }

    /** The same conflict with another dossier of the same family: whoever has it with one has it with all. */
    public Conflict alsoWith(UUID conflict, Dossier other) {
        return new Conflict(conflict, other.id(), other.referral().value(), account, reason, setBy, setAt);
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    /** Who has it. */
    public UUID account() {
        return account;
    }

    public boolean isSetBy(UUID someone) {
        return setBy.equals(someone);
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public UUID id() {
        return id;
    }
}
