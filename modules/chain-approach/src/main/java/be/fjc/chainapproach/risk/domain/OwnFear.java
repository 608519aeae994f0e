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
import java.time.LocalDate;
import java.util.UUID;

/** How afraid the subject of an assessment says to be. It is no answer and no score: it stands beside them. */
@Entity
@Table(name = "chain_approach_fear")
public class OwnFear {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    private Fear level;

    private byte[] words;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected OwnFear() {}

    OwnFear(UUID id, Assessment assessment, Told told, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.assessment = assessment;
        this.level = told.level();
        this.words = told.words() == null ? null : seal.seal(place(id), told.words());
        this.toldOn = told.on();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    public Told told(Seal seal) {
        return new Told(level, words == null ? null : seal.open(place(id), words), toldOn);
    }

    public UUID id() {
        return id;
    }

    private static Place place(UUID id) {
        return new Place("chain_approach_fear", id, "words");
    }

    /** @param words as the person said it; null when nobody wrote that down */
    public record Told(Fear level, String words, LocalDate on) {}
}
