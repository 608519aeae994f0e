package be.fjc.chainapproach.plan.domain;

import be.fjc.casework.PaperPress;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What those of the family would find in the versions for them. Whoever asks here has asked {@code Access}. */
public interface ClientDrafts {

    /** Of the version that holds. @param leftOut ids of what this reader might have read, and does not get */
    Draft draft(Plan plan, UUID member, Set<UUID> leftOut, Instant now);

    /** @param sheet as it will be on paper */
    record Draft(PlanVersion from, ClientPlan.Reader reader, ClientPlan plan, PaperPress.Sheet sheet) {}
}
