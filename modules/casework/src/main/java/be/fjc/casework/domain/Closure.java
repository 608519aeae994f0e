package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
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
import java.util.UUID;

/** How a dossier ended: why, how safe the family is, and what changed in each domain of life. One each time it closes. */
@Entity
@Table(name = "casework_closure")
public class Closure {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    private String reason;

    @Column(name = "safety_status")
    private SafetyStatus safetyStatus;

    private String outcome;

    @Column(name = "after_care_on")
    private LocalDate afterCareOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    @ElementCollection
    @CollectionTable(name = "casework_closure_domain", joinColumns = @JoinColumn(name = "closure_id"))
    private List<DomainResult> domains = new ArrayList<>();

    protected Closure() {}

    public Closure(UUID id, DossierId dossier, Ending ending, UUID closedBy, Instant closedAt) {
        this.id = id;
        this.dossier = dossier.value();
        this.reason = ending.reason().code();
        this.safetyStatus = ending.safetyStatus();
        this.outcome = ending.outcome();
        this.afterCareOn = ending.afterCareOn();
        this.domains.addAll(ending.domains());
        this.closedBy = closedBy;
        this.closedOn = WorkingDays.dayOf(closedAt);
        this.closedAt = closedAt;
    }

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }

    public Listed<ClosureReason> reason() {
        return Listed.kept(ClosureReason.class, reason);
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
