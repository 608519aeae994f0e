package be.fjc.casework.tasks.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.TaskDesk;
import be.fjc.casework.domain.Undo;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Something that an organisation is asked to do in a dossier, from the asking until it is settled; settled once, with a reason unless done. */
@Entity
@Table(name = "casework_task")
public class Task {

    /**
     * What is asked.
     *
     * @param members of the family whom it is about; those, and no others, are shown to who does it
     * @param safety whether the safety of somebody hangs on it: then it is raised when it stays undone
     */
    public record Asked(String title, String explanation, Set<UUID> members, boolean safety, TaskPriority priority, LocalDate dueOn) {

        public Asked {
            members = Set.copyOf(members);
        }
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossier;

    private String title;

    private String explanation;

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    private List<TaskMember> members = new ArrayList<>();

    private boolean safety;

    private TaskPriority priority;

    @Column(name = "owner_organisation")
    private String organisation;

    @Column(name = "owner_person")
    private UUID person;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_reason")
    private String dueReason;

    private TaskAnswer answer;

    @Column(name = "answer_reason")
    private String answerReason;

    private TaskState state;

    @Column(name = "settled_reason")
    private String settledReason;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private UUID askedBy;

    private int escalation;

    @Column(name = "after_care")
    private boolean afterCare;

    /** Touched by every move, so that each makes a new version. */
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Task() {}

    public Task(UUID id, DossierId dossier, Asked asked, Owner owner, UUID by, Instant now) {
        checkDue(asked.dueOn(), now);
        this.id = id;
        this.dossier = dossier.value();
        this.title = asked.title();
        this.explanation = asked.explanation();
        asked.members().forEach(member -> members.add(new TaskMember(Ids.at(now), this, member)));
        this.safety = asked.safety();
        this.priority = asked.priority();
        this.dueOn = asked.dueOn();
        this.state = TaskState.OPEN;
        this.askedAt = now;
        this.askedBy = by;
        this.changedAt = now;
        give(owner);
    }

    /** A moment of after-care that somebody must do: its day and its ending are those of the moment. */
    public static Task ofAfterCare(UUID id, DossierId dossier, Asked asked, Owner owner, UUID by, Instant now) {
        Task task = new Task(id, dossier, asked, owner, by, now);
        task.afterCare = true;
        return task;
    }

    /** The organisation takes it, and may say who in it does it; without a name, whoever was named stays. */
    public void take(UUID byWhom, Instant now) {
        requireOpen(now);
        Refusal.unless(answer != TaskAnswer.TAKEN || byWhom != null && !byWhom.equals(person), "taskTaken");
        answer = TaskAnswer.TAKEN;
        answerReason = null;
        person = byWhom == null ? person : byWhom;
    }

    /** The organisation will not do it; it stays open and its clock runs until somebody else has it. */
    public void handBack(String reason, Instant now) {
        requireOpen(now);
        Refusal.unless(answer != TaskAnswer.HANDED_BACK, "taskHandedBack");
        answer = TaskAnswer.HANDED_BACK;
        answerReason = reason;
    }

    /** Somebody else is asked. */
    public void transfer(Owner owner, Instant now) {
        requireOpen(now);
        Refusal.unless(!owner.equals(owner()) || answer == TaskAnswer.HANDED_BACK, "sameOwner");
        give(owner);
    }

    /** It is due on another day; what was raised because it was late starts again from there. */
    public void changeDue(LocalDate day, String reason, Instant now) {
        requireOpen(now);
        Refusal.unless(!afterCare, "taskOfAfterCare");
        Refusal.unless(!day.equals(dueOn), "sameDay");
        checkDue(day, now);
        dueOn = day;
        dueReason = reason;
        escalation = 0;
    }

    /** It ends. @param reason null only when it was done */
    public void settle(TaskState outcome, String reason, UUID by, Instant now) {
        Refusal.unless(!afterCare, "taskOfAfterCare");
        end(outcome, reason, by, now);
    }

    /** Who settled it takes that back. @return how it had ended */
    public TaskState takeBack(UUID by, Instant now) {
        Refusal.unless(!isOpen(), "taskOpen");
        Refusal.unless(!afterCare, "taskOfAfterCare");
        Undo.require(settledBy, settledAt, by, now);
        TaskState ended = state;
        state = TaskState.OPEN;
        settledReason = null;
        settledAt = null;
        settledBy = null;
        changedAt = now;
        return ended;
    }

    /** The moment of after-care that it stands for was settled. @param reason null only when it was done */
    public void afterCareSettled(TaskState outcome, String reason, UUID by, Instant now) {
        end(outcome, reason, by, now);
    }

    private void end(TaskState outcome, String reason, UUID by, Instant now) {
        requireOpen(now);
        if (outcome != TaskState.DONE && reason == null) {
            throw new InvalidInput("required", "reason");
        }
        state = outcome;
        settledReason = reason;
        settledAt = now;
        settledBy = by;
    }

    /** Raises it as far as the rule says. @return the steps that are new, in order; none when there is nothing to raise */
    public List<Integer> escalate(Escalation rule, Instant now) {
        int step = isOpen() && safety ? rule.stepFor(dueOn, now) : 0;
        List<Integer> steps = IntStream.rangeClosed(escalation + 1, step).boxed().toList();
        if (!steps.isEmpty()) {
            escalation = step;
            changedAt = now;
        }
        return steps;
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    public boolean isOwnedBy(String someOrganisation) {
        return organisation.equals(someOrganisation);
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

    public Owner owner() {
        return new Owner(organisation, person);
    }

    /** As other modules know it. */
    public TaskDesk.Known known() {
        return new TaskDesk.Known(id, title, organisation, person, dueOn, safety, state.code(), answer.code(), settledReason);
    }

    private void give(Owner owner) {
        organisation = owner.organisation();
        person = owner.person();
        answer = TaskAnswer.ASKED;
        answerReason = null;
    }

    private static void checkDue(LocalDate day, Instant now) {
        if (day.isBefore(WorkingDays.dayOf(now))) {
            throw new InvalidInput("inPast", "dueOn");
        }
    }

    private void requireOpen(Instant now) {
        Refusal.unless(isOpen(), "taskSettled");
        changedAt = now;
    }
}
