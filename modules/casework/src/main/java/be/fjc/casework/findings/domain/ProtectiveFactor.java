package be.fjc.casework.findings.domain;

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

/** Something that protects, or could, as it stood on one day; a later one shows whether it grew. */
@Entity
@Table(name = "casework_protective_factor")
public class ProtectiveFactor implements Finding {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Entry entry;

    private FactorCode factor;

    @Column(name = "member_id")
    private UUID member;

    private FactorState state;

    private String note;

    protected ProtectiveFactor() {}

    private ProtectiveFactor(UUID id, Entry entry, Facts facts) {
        this.id = id;
        this.entry = entry;
        this.factor = facts.factor;
        this.member = facts.member;
        this.state = facts.state;
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
        return new Facts(factor, member, state, note, entry.source());
    }

    @Override
    public void lapse(Lapse how, String reason, UUID by, Instant now) {
        entry = entry.lapsed(how, reason, by, now);
    }

    /**
     * How far something protects.
     *
     * @param member whom; null for the family as a whole
     */
    public record Facts(
            FactorCode factor,
            UUID member,
            FactorState state,
            String note,
            Source source) implements Told {

        @Override
        public FindingKind kind() {
            return FindingKind.FACTOR;
        }

        @Override
        public List<About> about() {
            return About.member(member);
        }

        @Override
        public ProtectiveFactor entered(UUID id, Entry entry, Seal seal) {
            return new ProtectiveFactor(id, entry, this);
        }
    }
}
