package be.fjc.casework.compartments.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody in the circle that knows of a sealed dossier. */
@Entity
@Table(name = "casework_seal_member")
public class SealMember {

    @Id
    private UUID id;

    @Column(name = "seal_id")
    private UUID seal;

    private UUID account;

    protected SealMember() {}

    SealMember(UUID id, UUID seal, UUID account) {
        this.id = id;
        this.seal = seal;
        this.account = account;
    }
}
