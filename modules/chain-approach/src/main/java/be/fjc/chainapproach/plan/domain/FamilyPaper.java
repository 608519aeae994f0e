package be.fjc.chainapproach.plan.domain;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A paper as it was made for one of the family, and why; it says for good what that person was given. */
@MappedSuperclass
public abstract class FamilyPaper {

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

    protected FamilyPaper() {}

    protected FamilyPaper(Content content, Seal seal, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.plan = content.plan();
        this.number = content.number();
        this.kind = content.kind();
        this.words = seal.seal(place("words"), content.words());
        this.reason = seal.seal(place("reason"), content.reason());
        this.madeBy = by;
        this.madeAt = now;
    }

    /**
     * What it says, and to whom.
     *
     * @param number of the version of the plan
     * @param words the lines of the paper, as they were made
     */
    public record Content(UUID plan, int number, ReaderKind kind, String words, String reason) {}

    /** Where it lies. */
    protected abstract String table();

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
        return new Place(table(), id, column);
    }
}
