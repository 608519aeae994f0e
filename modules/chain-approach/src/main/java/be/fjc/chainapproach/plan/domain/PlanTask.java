package be.fjc.chainapproach.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an organisation was asked to do what an action of a plan says. Whether it takes it, and how it went, is a task in the case file. */
@Entity
@Table(name = "chain_approach_plan_task")
public class PlanTask {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private UUID action;

    private String organisation;

    private UUID task;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected PlanTask() {}

    PlanTask(UUID id, Plan plan, Goal.Action action, UUID task, Instant now) {
        this.id = id;
        this.plan = plan;
        this.action = action.id();
        this.organisation = action.organisation();
        this.task = task;
        this.askedAt = now;
    }

    boolean isOf(Goal.Action other) {
        return action.equals(other.id()) && organisation.equals(other.organisation());
    }

    public UUID task() {
        return task;
    }
}
