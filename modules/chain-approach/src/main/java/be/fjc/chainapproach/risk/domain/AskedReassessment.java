package be.fjc.chainapproach.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a fact asked by itself for the risk to be looked at again: each does so once. */
@Entity
@Table(name = "chain_approach_reassessment")
public class AskedReassessment {

    @Id
    private UUID fact;

    private UUID task;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected AskedReassessment() {}

    /** @param fact id of what became known @param task what is asked because of it */
    public AskedReassessment(UUID fact, UUID task, Instant now) {
        this.fact = fact;
        this.task = task;
        this.askedAt = now;
    }
}
