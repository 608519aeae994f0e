package be.fjc.casework.findings.domain;

import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Someone around the family whom a member can fall back on, and what that person may know. */
@Entity
@Table(name = "casework_support_figure")
public class SupportFigure implements Finding {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Entry entry;

    @Column(name = "full_name")
    private String fullName;

    private String relation;

    @Column(name = "member_id")
    private UUID member;

    private String reach;

    @Column(name = "may_know")
    private String mayKnow;

    private LocalDate since;

    private FactorState state;

    protected SupportFigure() {}

    private SupportFigure(UUID id, Entry entry, Facts facts) {
        this.id = id;
        this.entry = entry;
        this.fullName = facts.fullName;
        this.relation = facts.relation;
        this.member = facts.member;
        this.reach = facts.reach;
        this.mayKnow = facts.mayKnow;
        this.since = facts.since;
        this.state = facts.state;
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
        return new Facts(fullName, relation, member, reach, mayKnow, since, state, entry.source());
    }

    @Override
    public void lapse(Lapse how, String reason, UUID by, Instant now) {
        entry = entry.lapsed(how, reason, by, now);
    }

    /**
     * Who it is.
     *
     * @param relation in words, for example that it is a grandmother
     * @param member whose; null for the whole family
     * @param reach how to reach this person; null when that is not known
     * @param since null when that is not known
     * @param state how far this person supports now
     */
    public record Facts(
            String fullName,
            String relation,
            UUID member,
            String reach,
            String mayKnow,
            LocalDate since,
            FactorState state,
            Source source) implements Told {

        @Override
        public FindingKind kind() {
            return FindingKind.SUPPORT_FIGURE;
        }

        @Override
        public List<About> about() {
            return About.member(member);
        }

        @Override
        public SupportFigure entered(UUID id, Entry entry, Seal seal) {
            return new SupportFigure(id, entry, this);
        }
    }
}
