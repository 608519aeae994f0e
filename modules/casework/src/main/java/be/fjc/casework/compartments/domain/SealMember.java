package be.fjc.casework.compartments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody in the circle that knows of a sealed dossier. */
@Entity
@Table(name = "casework_seal_member")
public class SealMember {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "seal_id")
    private DossierSeal whole;

    @Column(name = "seal_id", insertable = false, updatable = false)
    private UUID seal;

    private UUID account;

    protected SealMember() {}

    SealMember(UUID id, DossierSeal whole, UUID account) {
        this.id = id;
        this.whole = whole;
        this.seal = whole.id();
        this.account = account;
    }
}
