package be.fjc.chainapproach.risk.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A joint assessment: those who are invited contribute blind on one edition of one instrument, for one subject; then all see all and settle
 * on one level. What somebody contributed is never overwritten: handing in again is another contribution, and the last one counts.
 */
@Entity
@Table(name = "chain_approach_assessment")
public class Assessment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dossier;

    private String instrument;

    private int edition;

    @Column(name = "subject_member")
    private UUID subjectMember;

    @Column(name = "source_member")
    private UUID sourceMember;

    @Column(name = "opened_by")
    private UUID openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "begun_by")
    private UUID begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "chain_approach_assessment_organisation", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "organisation")
    private Set<String> organisations = new HashSet<>();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("writtenAt, id")
    private List<Contribution> contributions = new ArrayList<>();

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<OwnFear> fears = new ArrayList<>();

    /** One at most. */
    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    private List<Consensus> consensus = new ArrayList<>();

    protected Assessment() {}

    /** @param organisations codes of those that are invited; at least one */
    public Assessment(UUID id, DossierId dossier, Edition edition, About about, Set<String> organisations, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.instrument = edition.instrument();
        this.edition = edition.version();
        this.subjectMember = about.subject();
        this.sourceMember = about.source();
        this.organisations.addAll(organisations);
        this.openedBy = by;
        this.openedAt = now;
        this.changedAt = now;
    }

    /**
     * An organisation hands in what it knows and how it judges, or hands in again.
     *
     * @param replaces the contribution of that organisation that the writer saw; null when there was none
     */
    public Contribution contribute(String organisation, Said said, UUID replaces, Seal seal, UUID by, Instant now) {
        Refusal.unless(!hasBegun(), "consensusBegan");
        Refusal.unless(isFor(organisation), "notInvited");
        Refusal.unless(Objects.equals(replaces, of(organisation).map(Contribution::id).orElse(null)), "contributedMeanwhile");
        Contribution contribution = new Contribution(Ids.at(now), this, organisation, said, seal, by, now);
        contributions.add(contribution);
        changedAt = now;
        return contribution;
    }

    /** Lets all see all; nothing is contributed from then on. */
    public void begin(UUID by, Instant now) {
        Refusal.unless(!hasBegun(), "consensusBegan");
        Refusal.unless(!contributions.isEmpty(), "nobodyContributed");
        begunBy = by;
        begunAt = now;
        changedAt = now;
    }

    /** What somebody says of the own fear, apart from what anybody answers or judges; also after the level is settled on. */
    public OwnFear tell(OwnFear.Told told, Seal seal, UUID by, Instant now) {
        OwnFear fear = new OwnFear(Ids.at(now), this, told, seal, by, now);
        fears.add(fear);
        changedAt = now;
        return fear;
    }

    /** Settles on a level; one below the floor does not hold until a second person agrees. */
    public Consensus conclude(Outcome outcome, Consensus.Reached reached, Seal seal, UUID by, Instant now) {
        Refusal.unless(hasBegun(), "stillBlind");
        Refusal.unless(consensus.isEmpty(), "alreadyConcluded");
        Refusal.unless(reached.dissents().keySet().stream().allMatch(this::isFor), "notInvited");
        Consensus made = new Consensus(Ids.at(now), this, outcome, reached, seal, by, now);
        consensus.add(made);
        changedAt = now;
        return made;
    }

    /** Somebody else agrees to a level below the floor, or does not. */
    public void second(Outcome outcome, boolean agrees, String reason, Seal seal, UUID by, Instant now) {
        Consensus waiting = consensus().filter(Consensus::awaitsSecond).orElseThrow(() -> new Refusal("noSecondNeeded"));
        waiting.second(outcome, agrees, reason, seal, by, now);
        changedAt = now;
    }

    public Stage stage() {
        return consensus()
                .map(reached -> reached.awaitsSecond() ? Stage.SECOND : Stage.SETTLED)
                .orElse(hasBegun() ? Stage.CONSENSUS : Stage.BLIND);
    }

    /** What the organisation handed in last. */
    public Optional<Contribution> of(String organisation) {
        return contributions.stream().filter(one -> one.isOf(organisation)).reduce((earlier, later) -> later);
    }

    /** What counts of everybody, by code of the organisation. Not for anybody's eyes before the consensus began. */
    public Map<String, Contribution> counting() {
        return contributions.stream().collect(Collectors.toMap(
                Contribution::organisation, one -> one, (earlier, later) -> later, LinkedHashMap::new));
    }

    /** What they say together; empty while nothing may be seen. */
    public Optional<Joint> joint(Seal seal) {
        if (!hasBegun()) {
            return Optional.empty();
        }
        Map<String, Said> by = counting().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().said(seal)));
        return Optional.of(new Joint(instrument(), by));
    }

    /** What was told last. */
    public Optional<OwnFear> fear() {
        return fears.stream().reduce((earlier, later) -> later);
    }

    public Optional<Consensus> consensus() {
        return consensus.stream().findFirst();
    }

    public boolean hasBegun() {
        return begunAt != null;
    }

    /** Whether the organisation is invited. */
    public boolean isFor(String organisation) {
        return organisations.contains(organisation);
    }

    /** Whether somebody handed in something of it, for any organisation. */
    public boolean isWrittenBy(UUID account) {
        return contributions.stream().anyMatch(one -> one.writtenBy().equals(account));
    }

    public Instrument instrument() {
        return Instruments.find(new Edition(instrument, edition)).orElseThrow();
    }

    public About about() {
        return new About(subjectMember, sourceMember);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public Set<String> organisations() {
        return Set.copyOf(organisations);
    }

    public UUID openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /**
     * Whose risk it is.
     *
     * @param subject who may come to harm
     * @param source from whom; null when a child is looked at for itself
     */
    public record About(UUID subject, UUID source) {}
}
