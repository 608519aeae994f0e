package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How one domain of life stood on one day: what is difficult there beside what goes well. A later one does not change an earlier one;
 * together they show how it goes.
 */
@Entity
@Table(name = "casework_observation")
public class Observation implements Finding {

    /** The heaviest that something can weigh. */
    public static final int HEAVIEST = 4;

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Entry entry;

    @Column(name = "life_domain")
    private String domain;

    @Column(name = "member_id")
    private UUID member;

    private String problem;

    private String strength;

    private Integer weight;

    private String note;

    protected Observation() {}

    private Observation(UUID id, Entry entry, Facts facts) {
        this.id = id;
        this.entry = entry;
        this.domain = facts.domain.code();
        this.member = facts.member;
        this.problem = facts.problem;
        this.strength = facts.strength;
        this.weight = facts.weight;
        this.note = facts.note;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Facts told() {
        return new Facts(Listed.kept(LifeDomain.class, domain), member, problem, strength, weight, note, entry.source());
    }

    @Override
    public void lapse(Lapse how, String reason, UUID by, Instant now) {
        entry = entry.lapsed(how, reason, by, now);
    }

    /**
     * What was observed.
     *
     * @param member about whom; null for the family as a whole
     * @param problem what is difficult; null when nothing is said of it, but then there is a strength
     * @param weight how heavy it weighs, 0 (not at all) to 4 (very heavily); null when it was not weighed
     */
    public record Facts(
            Listed<LifeDomain> domain,
            UUID member,
            String problem,
            String strength,
            Integer weight,
            String note,
            Source source) implements Told {

        public Facts {
            if (problem == null && strength == null) {
                throw new InvalidInput("required", "problem");
            }
            if (weight != null && (weight < 0 || weight > HEAVIEST)) {
                throw new InvalidInput("outOfRange", "weight");
            }
        }

        @Override
        public FindingKind kind() {
            return FindingKind.OBSERVATION;
        }

        @Override
        public List<About> about() {
            return About.member(member);
        }

        @Override
        public Observation entered(UUID id, Entry entry, Seal seal) {
            return new Observation(id, entry, this);
        }
    }
}
