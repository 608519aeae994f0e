package be.fjc.chainapproach.risk.domain;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** On what those who contributed settle together, with who sees it otherwise. What it was reached on, the outcome, is kept beside it. */
@Entity
@Table(name = "chain_approach_consensus")
public class Consensus {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    private Level level;

    private Level floor;

    private int points;

    private int incidents;

    private Imminence imminence;

    private ExpectedSeverity severity;

    private byte[] unknowns;

    private byte[] protective;

    private byte[] reasoning;

    @Column(name = "lowering_reason")
    private byte[] loweringReason;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "concluded_by")
    private UUID concludedBy;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    private Boolean agreed;

    @Column(name = "second_reason")
    private byte[] secondReason;

    @Column(name = "seconded_by")
    private UUID secondedBy;

    @Column(name = "seconded_at")
    private Instant secondedAt;

    @OneToMany(mappedBy = "consensus", cascade = CascadeType.PERSIST)
    private List<Dissent> dissents = new ArrayList<>();

    protected Consensus() {}

    Consensus(UUID id, Assessment assessment, Outcome outcome, Reached reached, Seal seal, UUID by, Instant now) {
        boolean lowers = reached.level().isBelow(outcome.floor());
        Refusal.unless(!lowers || reached.loweringReason() != null, "loweringReasonNeeded");
        if (!lowers) {
            Conclusion.on(outcome, reached.level(), reached.reasoning(), by, null);
        }
        this.id = id;
        this.assessment = assessment;
        this.level = reached.level();
        this.floor = outcome.floor();
        this.points = outcome.score().points();
        this.incidents = outcome.incidents();
        this.imminence = reached.imminence();
        this.severity = reached.severity();
        this.unknowns = sealed(seal, "unknowns", reached.unknowns());
        this.protective = sealed(seal, "protective", reached.protective());
        this.reasoning = sealed(seal, "reasoning", reached.reasoning());
        this.loweringReason = lowers ? sealed(seal, "lowering_reason", reached.loweringReason()) : null;
        this.nextOn = reached.nextOn();
        this.concludedBy = by;
        this.concludedAt = now;
        reached.dissents().forEach((organisation, words) -> dissents.add(new Dissent(Ids.at(now), this, organisation, words, seal)));
    }

    void second(Outcome outcome, boolean agrees, String reason, Seal seal, UUID by, Instant now) {
        Refusal.unless(!by.equals(concludedBy), "secondPersonNeeded");
        if (agrees) {
            Conclusion.on(outcome, level, reason, concludedBy, by);
        }
        agreed = agrees;
        secondReason = sealed(seal, "second_reason", reason);
        secondedBy = by;
        secondedAt = now;
    }

    /** The level that holds: the one that was settled on, and the floor as long as nobody agreed to go below it. */
    public Level level() {
        return isLowered() && !Boolean.TRUE.equals(agreed) ? floor : level;
    }

    /** How many incidents there were in the year before, as they were known then; what comes in later changes nothing of it. */
    public int incidents() {
        return incidents;
    }

    /** The level that was settled on, also while it does not hold. */
    public Level proposed() {
        return level;
    }

    /** Below which nobody goes alone; null without critical flag. */
    public Level floor() {
        return floor;
    }

    public boolean isLowered() {
        return level.isBelow(floor);
    }

    public boolean awaitsSecond() {
        return isLowered() && agreed == null;
    }

    /** What was written down, opened. */
    public Reached reached(Seal seal) {
        Map<String, String> others = dissents.stream().collect(Collectors.toMap(Dissent::organisation, one -> one.words(seal)));
        return new Reached(level, imminence, severity, opened(seal, "unknowns", unknowns), opened(seal, "protective", protective),
                opened(seal, "reasoning", reasoning), others, opened(seal, "lowering_reason", loweringReason), nextOn);
    }

    /** Why the second person agreed or did not; null while nobody was asked. */
    public String secondReason(Seal seal) {
        return opened(seal, "second_reason", secondReason);
    }

    /** Whether the second person agreed; null while nobody said. */
    public Boolean agreed() {
        return agreed;
    }

    public UUID id() {
        return id;
    }

    public int points() {
        return points;
    }

    public LocalDate nextOn() {
        return nextOn;
    }

    public UUID concludedBy() {
        return concludedBy;
    }

    public Instant concludedAt() {
        return concludedAt;
    }

    public UUID secondedBy() {
        return secondedBy;
    }

    public Instant secondedAt() {
        return secondedAt;
    }

    private byte[] sealed(Seal seal, String column, String text) {
        return text == null ? null : seal.seal(new Place("chain_approach_consensus", id, column), text);
    }

    private String opened(Seal seal, String column, byte[] text) {
        return text == null ? null : seal.open(new Place("chain_approach_consensus", id, column), text);
    }

    /**
     * What is settled on.
     *
     * @param unknowns what nobody knows and could matter; null when that was not said
     * @param protective what protects; null when that was not said
     * @param dissents what an organisation sees otherwise, by its code
     * @param loweringReason why it is below the floor; null when it is not
     * @param nextOn when it is looked at again
     */
    public record Reached(
            Level level, Imminence imminence, ExpectedSeverity severity, String unknowns, String protective, String reasoning,
            Map<String, String> dissents, String loweringReason, LocalDate nextOn) {

        public Reached {
            dissents = Map.copyOf(dissents);
        }

        /** The same, to be looked at again on that day. */
        public Reached on(LocalDate next) {
            return new Reached(level, imminence, severity, unknowns, protective, reasoning, dissents, loweringReason, next);
        }
    }
}
