package be.fjc.chainapproach.risk.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What one organisation sees otherwise than the level that was settled on. */
@Entity
@Table(name = "chain_approach_dissent")
class Dissent {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "consensus_id")
    private Consensus consensus;

    private String organisation;

    private byte[] words;

    protected Dissent() {}

    Dissent(UUID id, Consensus consensus, String organisation, String words, Seal seal) {
        this.id = id;
        this.consensus = consensus;
        this.organisation = organisation;
        this.words = seal.seal(place(id), words);
    }

    String organisation() {
        return organisation;
    }

    String words(Seal seal) {
        return seal.open(place(id), words);
    }

    private static Place place(UUID id) {
        return new Place("chain_approach_dissent", id, "words");
    }
}
