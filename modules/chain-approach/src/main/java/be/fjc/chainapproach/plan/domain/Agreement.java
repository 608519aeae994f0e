package be.fjc.chainapproach.plan.domain;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What one organisation says of a version of a plan: that it agrees, or that it does not and why. All who sit with the plan see it. */
@Entity
@Table(name = "chain_approach_plan_agreement")
public class Agreement {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "plan_version_id")
    private PlanVersion planVersion;

    private String organisation;

    private boolean agrees;

    private byte[] why;

    @Column(name = "said_by")
    private UUID saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected Agreement() {}

    Agreement(UUID id, PlanVersion planVersion, String organisation, boolean agrees, String why, Seal seal, UUID by, Instant now) {
        if (!agrees && why == null) {
            throw new InvalidInput("required", "disagreementReason");
        }
        this.id = id;
        this.planVersion = planVersion;
        this.organisation = organisation;
        this.agrees = agrees;
        this.why = why == null ? null : seal.seal(whyOf(id), why);
        this.saidBy = by;
        this.saidAt = now;
    }

    /** Null when nothing was said beside it. */
    public String why(Seal seal) {
        return why == null ? null : seal.open(whyOf(id), why);
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public boolean agrees() {
        return agrees;
    }

    public UUID saidBy() {
        return saidBy;
    }

    public Instant saidAt() {
        return saidAt;
    }

    private static Place whyOf(UUID agreement) {
        return new Place("chain_approach_plan_agreement", agreement, "why");
    }
}
