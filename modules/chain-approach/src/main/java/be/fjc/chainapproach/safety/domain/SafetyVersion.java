package be.fjc.chainapproach.safety.domain;

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
import java.util.Optional;
import java.util.UUID;

/** One version of a safety plan, never changed. Whom and where its person turns to is sealed apart from what it says. */
@Entity
@Table(name = "chain_approach_safety_version")
public class SafetyVersion {

    private static final String TABLE = "chain_approach_safety_version";

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private SafetyPlan plan;

    private int number;

    private byte[] content;

    private byte[] havens;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "review_task")
    private UUID reviewTask;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected SafetyVersion() {}

    SafetyVersion(UUID id, SafetyPlan plan, int number, SafetyPlan.Said said, UUID task, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.plan = plan;
        this.number = number;
        this.content = seal.seal(place("content"), SafetyText.of(said.content()));
        this.havens = said.havens() == null ? null : seal.seal(place("havens"), said.havens());
        this.reviewOn = said.reviewOn();
        this.reviewTask = task;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    public SafetyContent content(Seal seal) {
        return SafetyText.read(seal.open(place("content"), content));
    }

    /** Whom and where its person turns to: of class A!, for nobody who did not ask for it with a reason. */
    public Optional<String> havens(Seal seal) {
        return Optional.ofNullable(havens).map(sealed -> seal.open(place("havens"), sealed));
    }

    public boolean hasHavens() {
        return havens != null;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    /** That asks to look at it again. */
    public Optional<UUID> reviewTask() {
        return Optional.ofNullable(reviewTask);
    }

    public UUID writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    private Place place(String column) {
        return new Place(TABLE, id, column);
    }
}
