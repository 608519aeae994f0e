package be.fjc.casework.compartments.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * That a dossier is sealed: because a colleague is in it, or somebody everybody knows. Only the circle that is named here knows that it is
 * there. A seal never changes; another circle is another seal.
 */
@Entity
@Table(name = "casework_seal")
public class DossierSeal {

    /** One person alone would be a dossier that nobody else ever finds again. */
    private static final int SMALLEST = 2;

    /** More than that is no circle. */
    private static final int LARGEST = 20;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "referral_id")
    private UUID referral;

    private String reason;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "sealed_by")
    private UUID sealedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_reason")
    private String liftedReason;

    /** Of a seal that is being set; of one that was, {@link Seals#circle} tells. */
    @Transient
    private List<SealMember> named = List.of();

    protected DossierSeal() {}

    /** @param circle everybody who still knows of it */
    public DossierSeal(UUID id, DossierId dossier, UUID referral, Set<UUID> circle, String reason, UUID by, Instant now) {
        Refusal.unless(circle.size() >= SMALLEST && circle.size() <= LARGEST, "circleSize");
        this.id = id;
        this.dossier = dossier.value();
        this.referral = referral;
        this.reason = reason;
        this.sealedAt = now;
        this.sealedBy = by;
        this.named = new TreeSet<>(circle).stream().map(account -> new SealMember(Ids.at(now), id, account)).toList();
    }

    /** Everybody sees it again who saw it before, or another circle does. */
    public void lift(String why, UUID by, Instant now) {
        Refusal.unless(liftedAt == null, "sealLifted");
        liftedReason = why;
        liftedBy = by;
        liftedAt = now;
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    /** Everybody it names, to be kept with it. */
    public List<SealMember> named() {
        return named;
    }

    public UUID id() {
        return id;
    }
}
