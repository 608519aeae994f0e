package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.CodeList;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation that works with the family or with one of them, and on what. */
@Entity
@Table(name = "casework_involved_service")
public class Involvement implements Finding {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Entry entry;

    @Column(name = "organisation_type")
    private PartyKind organisationType;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "member_id")
    private UUID member;

    @Column(name = "life_domains")
    private String domains;

    private LocalDate since;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "contact_person")
    private String contactPerson;

    private String task;

    protected Involvement() {}

    private Involvement(UUID id, Entry entry, Facts facts) {
        this.id = id;
        this.entry = entry;
        this.organisationType = facts.organisationType;
        this.organisationName = facts.organisationName;
        this.member = facts.member;
        this.domains = CodeList.of(facts.domains);
        this.since = facts.since;
        this.until = facts.until;
        this.contactPerson = facts.contactPerson;
        this.task = facts.task;
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
        return new Facts(
                organisationType, organisationName, member, CodeList.values(LifeDomain.class, domains), since, until, contactPerson, task,
                entry.source());
    }

    @Override
    public void lapse(Lapse how, String reason, UUID by, Instant now) {
        entry = entry.lapsed(how, reason, by, now);
    }

    /**
     * Who works with whom.
     *
     * @param organisationType a kind of organisation
     * @param member with whom; null for the family as a whole
     * @param domains what it works on
     * @param until the last day; null while it goes on, or when that is not known
     * @param contactPerson whom to ask for, and in which function; null when that is not known
     */
    public record Facts(
            PartyKind organisationType,
            String organisationName,
            UUID member,
            List<Listed<LifeDomain>> domains,
            LocalDate since,
            LocalDate until,
            String contactPerson,
            String task,
            Source source) implements Told {

        public Facts {
            domains = List.copyOf(domains);
            if (!organisationType.isOrganisation()) {
                throw new InvalidInput("notInList", "organisationType");
            }
            if (since != null && until != null && until.isBefore(since)) {
                throw new InvalidInput("tooSoon", "untilOn");
            }
        }

        @Override
        public FindingKind kind() {
            return FindingKind.SERVICE;
        }

        @Override
        public List<About> about() {
            return About.member(member);
        }

        @Override
        public Involvement entered(UUID id, Entry entry, Seal seal) {
            return new Involvement(id, entry, this);
        }
    }
}
