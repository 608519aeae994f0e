package be.fjc.casework.tasks.domain;

import be.fjc.casework.domain.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a task for safety that stays undone is raised: first with its owner and the case director, then with the coordinator.
 *
 * @param ownerAfter working days after the day it was due
 * @param coordinatorAfter working days after that same day; never before the owner is told
 */
public record Escalation(int ownerAfter, int coordinatorAfter) {

    public static final int TO_OWNER = 1;
    public static final int TO_COORDINATOR = 2;

    /** How far a task must have been raised by now: 0 not at all, else one of the two steps. A term ends when the office closes. */
    int stepFor(LocalDate dueOn, Instant now) {
        if (WorkingDays.due(dueOn, ownerAfter).isAfter(now)) {
            return 0;
        }
        return WorkingDays.due(dueOn, Math.max(ownerAfter, coordinatorAfter)).isAfter(now) ? TO_OWNER : TO_COORDINATOR;
    }
}
