package be.fjc.casework.aftercare.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Closure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a closed dossier opened again, why, and whether it was a repeat by the window of that day; kept for good. */
@Entity
@Table(name = "casework_reopening")
public class Reopening {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "closure_id")
    private UUID closure;

    private String reason;

    @Column(name = "is_repeat")
    private boolean repeat;

    @Column(name = "reopened_on")
    private LocalDate reopenedOn;

    @Column(name = "reopened_at")
    private Instant at;

    @Column(name = "reopened_by")
    private UUID by;

    protected Reopening() {}

    /** @param closure the closing that it undoes */
    public Reopening(UUID id, Closure closure, String reason, RepeatWindow window, LocalDate today, UUID by, Instant now) {
        this.id = id;
        this.dossier = closure.dossier().value();
        this.closure = closure.id();
        this.reason = reason;
        this.repeat = window.holds(closure.closedOn(), today);
        this.reopenedOn = today;
        this.at = now;
        this.by = by;
    }

    public UUID id() {
        return id;
    }

    public boolean isRepeat() {
        return repeat;
    }

    public DossierId dossier() {
        return new DossierId(dossier);
    }
}
