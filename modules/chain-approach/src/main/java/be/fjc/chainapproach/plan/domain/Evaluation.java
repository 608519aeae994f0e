package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Cells;
import be.fjc.chainapproach.domain.Coded;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A moment at which those who sit with a plan look how far each goal is, and when they look again. */
@Entity
@Table(name = "chain_approach_plan_evaluation")
public class Evaluation {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private byte[] attainments;

    private byte[] words;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Evaluation() {}

    Evaluation(UUID id, Plan plan, Found found, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.plan = plan;
        this.heldOn = found.heldOn();
        this.attainments = seal.seal(place(id, "attainments"), found.attainments().entrySet().stream()
                .map(one -> Cells.line(one.getKey(), one.getValue().code()))
                .collect(Collectors.joining("\n")));
        this.words = found.words() == null ? null : seal.seal(place(id, "words"), found.words());
        this.nextOn = found.nextOn();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    public Found found(Seal seal) {
        Map<UUID, Attainment> goals = new LinkedHashMap<>();
        for (String line : seal.open(place(id, "attainments"), attainments).split("\n")) {
            String[] cells = Cells.of(line);
            goals.put(UUID.fromString(cells[0]), Coded.sent(Attainment.class, cells[1], "attainment"));
        }
        return new Found(heldOn, goals, words == null ? null : seal.open(place(id, "words"), words), nextOn);
    }

    public UUID id() {
        return id;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    private static Place place(UUID id, String column) {
        return new Place("chain_approach_plan_evaluation", id, column);
    }

    /**
     * What was found.
     *
     * @param attainments of every goal, by its id
     * @param words what else was said; null when nothing
     * @param nextOn when they look again; null for the last time
     */
    public record Found(LocalDate heldOn, Map<UUID, Attainment> attainments, String words, LocalDate nextOn) {}
}
