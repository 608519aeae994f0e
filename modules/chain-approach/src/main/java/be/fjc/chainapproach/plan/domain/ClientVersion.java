package be.fjc.chainapproach.plan.domain;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A version of a plan as it was made for one of the family, and why; it says for good what that person was given. */
@Entity
@Table(name = "chain_approach_client_version")
public class ClientVersion {

    private static final String TABLE = "chain_approach_client_version";

    @Id
    private UUID id;

    private UUID plan;

    private int number;

    private UUID member;

    private ReaderKind kind;

    private byte[] words;

    private byte[] reason;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ClientVersion() {}

    /** @param words the lines of the paper, as they were made */
    public ClientVersion(PlanVersion from, UUID plan, ClientPlan.Reader reader, String words, String reason, Seal seal, UUID by, Instant now) {
        this.id = Ids.at(now);
        this.plan = plan;
        this.number = from.number();
        this.member = reader.member();
        this.kind = reader.kind();
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

    public UUID member() {
        return member;
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
