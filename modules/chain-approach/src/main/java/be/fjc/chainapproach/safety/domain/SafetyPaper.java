package be.fjc.chainapproach.safety.domain;

import be.fjc.chainapproach.plan.domain.ReaderKind;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A safety plan as it was made for its person on paper, and why; it says for good what that person was given. */
@Entity
@Table(name = "chain_approach_safety_paper")
public class SafetyPaper {

    private static final String TABLE = "chain_approach_safety_paper";

    @Id
    private UUID id;

    private UUID plan;

    private int number;

    private ReaderKind kind;

    private byte[] words;

    private byte[] reason;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SafetyPaper() {}

    /** @param words the lines of the paper, as they were made */
    public SafetyPaper(SafetyVersion from, UUID plan, ReaderKind kind, String words, String reason, Seal seal, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.plan = plan;
        this.number = from.number();
        this.kind = kind;
        this.words = seal.seal(place("words"), words);
        this.reason = seal.seal(place("reason"), reason);
        this.madeBy = by;
        this.madeAt = now;
    }

    public String words(Seal seal) {
        return seal.open(place("words"), words);
    }

    public String reason(Seal seal) {
        return seal.open(place("reason"), reason);
    }

    public UUID id() {
        return id;
    }

    public UUID plan() {
        return plan;
    }

    public int number() {
        return number;
    }

    public ReaderKind kind() {
        return kind;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    private Place place(String column) {
        return new Place(TABLE, id, column);
    }
}
