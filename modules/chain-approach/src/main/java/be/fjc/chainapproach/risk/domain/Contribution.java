package be.fjc.chainapproach.risk.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one organisation handed in, sealed whole: who holds the database does not even see the levels before the others do. */
@Entity
@Table(name = "chain_approach_contribution")
public class Contribution {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    private String organisation;

    private byte[] said;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Contribution() {}

    Contribution(UUID id, Assessment assessment, String organisation, Said said, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.assessment = assessment;
        this.organisation = organisation;
        this.said = seal.seal(place(id), SaidText.of(said));
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** Opened; ask whether the reader may, first. */
    public Said said(Seal seal) {
        return SaidText.read(seal.open(place(id), said));
    }

    boolean isOf(String someOrganisation) {
        return organisation.equals(someOrganisation);
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    private static Place place(UUID id) {
        return new Place("chain_approach_contribution", id, "said");
    }
}
