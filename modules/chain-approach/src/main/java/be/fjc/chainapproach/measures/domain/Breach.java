package be.fjc.chainapproach.measures.domain;

import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a measure was broken. */
@Entity
@Table(name = "chain_approach_breach")
public class Breach {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private byte[] words;

    private String organisation;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Breach() {}

    Breach(UUID id, Measure measure, Told told, Seal seal, String organisation, UUID by, Instant now) {
        this.id = id;
        this.measure = measure;
        this.happenedOn = told.on();
        this.words = seal.seal(wordsOf(id), told.words());
        this.organisation = organisation;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    public Told told(Seal seal) {
        return new Told(happenedOn, seal.open(wordsOf(id), words));
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    private static Place wordsOf(UUID breach) {
        return new Place("chain_approach_breach", breach, "words");
    }

    /** What happened. */
    public record Told(LocalDate on, String words) {}
}
