package be.fjc.chainapproach.plan.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The plan of a family. Its first version is drafted, then established: it holds from a day on and is never written in again. What changes
 * afterwards is drafted as the next version. Each organisation says for itself whether it agrees with a version, and disagreeing keeps
 * nothing from being done. Its goals are looked at again and again, until the plan is closed.
 */
@Entity
@Table(name = "chain_approach_plan")
public class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID dossier;

    @Column(name = "started_by")
    private UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_reason")
    private byte[] closedReason;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<PlanVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("askedAt, id")
    private List<PlanTask> tasks = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<Evaluation> evaluations = new ArrayList<>();

    protected Plan() {}

    /** A plan with a first draft that says nothing yet. */
    public Plan(UUID id, DossierId dossier, Seal seal, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.startedBy = by;
        this.startedAt = now;
        this.changedAt = now;
        versions.add(new PlanVersion(Ids.at(now), this, 1, PlanContent.EMPTY, seal, by, now));
    }

    /** The draft says something else; when there is none, it is the next version that is drafted. */
    public void write(PlanContent content, Seal seal, UUID by, Instant now) {
        requireOpen();
        draft().ifPresentOrElse(
                draft -> draft.write(content, seal, by, now),
                () -> versions.add(new PlanVersion(Ids.at(now), this, versions.size() + 1, content, seal, by, now)));
        changedAt = now;
    }

    /** The draft holds from a day on; every side of it is looked at. */
    public PlanVersion establish(LocalDate effectiveOn, Seal seal, UUID by, Instant now) {
        requireOpen();
        PlanVersion draft = draft().orElseThrow(() -> new Refusal("planNotDrafted"));
        PlanContent content = draft.content(seal);
        Refusal.unless(content.isWhole(), "planNotWhole");
        for (Perspective side : content.unexplained()) {
            throw new Refusal("planWithout" + Character.toUpperCase(side.code().charAt(0)) + side.code().substring(1));
        }
        draft.establish(effectiveOn, by, now);
        changedAt = now;
        return draft;
    }

    /** An organisation was asked to do what an action says. */
    public void asked(Goal.Action action, UUID task, Instant now) {
        tasks.add(new PlanTask(Ids.at(now), this, action, task, now));
    }

    /** An organisation says whether it agrees with the version that holds, or says so again: the last word counts. */
    public Agreement answer(int number, String organisation, boolean agrees, String why, Seal seal, UUID by, Instant now) {
        requireOpen();
        PlanVersion read = current().orElseThrow(() -> new Refusal("planNotEstablished"));
        Refusal.unless(read.number() == number, "planChangedMeanwhile");
        Agreement agreement = read.answer(organisation, agrees, why, seal, by, now);
        changedAt = now;
        return agreement;
    }

    /** Those who sit with it look how far its goals are. */
    public Evaluation evaluate(Evaluation.Found found, Seal seal, UUID by, Instant now) {
        requireOpen();
        PlanContent content = current().orElseThrow(() -> new Refusal("planNotEstablished")).content(seal);
        Set<UUID> goals = new HashSet<>(content.goals().stream().map(Goal::id).toList());
        Refusal.unless(found.attainments().keySet().equals(goals), "goalsNotAllEvaluated");
        Evaluation evaluation = new Evaluation(Ids.at(now), this, found, seal, by, now);
        evaluations.add(evaluation);
        changedAt = now;
        return evaluation;
    }

    /** Nothing is done by it any more. */
    public void close(String reason, Seal seal, UUID by, Instant now) {
        requireOpen();
        closedBy = by;
        closedAt = now;
        closedReason = seal.seal(reasonOf(id), reason);
        changedAt = now;
    }

    /** What is being written, if anything. */
    public Optional<PlanVersion> draft() {
        return versions.stream().filter(one -> !one.isEstablished()).findFirst();
    }

    /** The version that was established last. */
    public Optional<PlanVersion> current() {
        return versions.stream().filter(PlanVersion::isEstablished).reduce((earlier, later) -> later);
    }

    public Optional<PlanVersion> numbered(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The task of an action, when that same organisation was asked before. */
    public Optional<PlanTask> taskOf(Goal.Action action) {
        return tasks.stream().filter(one -> one.isOf(action)).reduce((earlier, later) -> later);
    }

    /** What was asked for actions that stand in the version that holds no more, or are another organisation's by now. */
    public List<PlanTask> dropped(Seal seal) {
        List<Goal.Action> held = current().map(one -> one.content(seal).actions().toList()).orElse(List.of());
        return tasks.stream().filter(task -> held.stream().noneMatch(task::isOf)).toList();
    }

    /** Ids of all goals and actions of all versions: what is written next may keep them. */
    public Set<UUID> known(Seal seal) {
        Set<UUID> ids = new HashSet<>();
        versions.forEach(one -> ids.addAll(one.content(seal).ids()));
        return ids;
    }

    public List<PlanVersion> versions() {
        return List.copyOf(versions);
    }

    public List<Evaluation> evaluations() {
        return List.copyOf(evaluations);
    }

    public Optional<String> closedReason(Seal seal) {
        return Optional.ofNullable(closedReason).map(sealed -> seal.open(reasonOf(id), sealed));
    }

    public boolean isClosed() {
        return closedAt != null;
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

    public Instant closedAt() {
        return closedAt;
    }

    public UUID closedBy() {
        return closedBy;
    }

    private void requireOpen() {
        Refusal.unless(!isClosed(), "planClosed");
    }

    private static Place reasonOf(UUID plan) {
        return new Place("chain_approach_plan", plan, "closed_reason");
    }
}
