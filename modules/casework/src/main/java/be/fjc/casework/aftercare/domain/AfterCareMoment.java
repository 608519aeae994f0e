package be.fjc.casework.aftercare.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One moment at which somebody looks in again after a closing; it ends once, and says how the family was found. */
@Entity
@Table(name = "casework_after_care")
public class AfterCareMoment {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "closure_id")
    private UUID closure;

    @Column(name = "task_id")
    private UUID task;

    private int place;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    private AfterCareOutcome outcome;

    private String reason;

    @Column(name = "contact_id")
    private UUID contact;

    @Column(name = "safety_status")
    private SafetyStatus safetyStatus;

    @ElementCollection
    @CollectionTable(name = "casework_after_care_domain", joinColumns = @JoinColumn(name = "after_care_id"))
    private List<DomainResult> domains = new ArrayList<>();

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private UUID settledBy;

    protected AfterCareMoment() {}

    /**
     * @param task of the case director, which keeps the clock
     * @param place in the series, from 1
     */
    public AfterCareMoment(UUID id, Closure closure, UUID task, int place, LocalDate plannedOn) {
        this.id = id;
        this.dossier = closure.dossier().value();
        this.closure = closure.id();
        this.task = task;
        this.place = place;
        this.plannedOn = plannedOn;
    }

    /** Somebody looked in, or tells why nobody could. */
    public void settle(LookedIn looked, UUID by, Instant now) {
        end(looked.outcome(), by, now);
        reason = looked.reason();
        safetyStatus = looked.safetyStatus();
        domains.addAll(looked.domains());
    }

    /** The contact or the attempt in which it was done. */
    public void contacted(UUID with) {
        contact = with;
    }

    /** The dossier opened again. */
    public void fallAway(UUID by, Instant now) {
        end(AfterCareOutcome.NOT_NEEDED, by, now);
    }

    private void end(AfterCareOutcome how, UUID by, Instant now) {
        Refusal.unless(isOpen(), "afterCareSettled");
        outcome = how;
        settledAt = now;
        settledBy = by;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public UUID id() {
        return id;
    }

    /** The task that keeps its clock; none when it was planned before there were series. */
    public Optional<UUID> task() {
        return Optional.ofNullable(task);
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }
}
