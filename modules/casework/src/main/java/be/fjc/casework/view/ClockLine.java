package be.fjc.casework.view;

import be.fjc.platform.access.Open;
import java.time.Instant;

/** The clock that matters now for a referral: running, late or done. */
public record ClockLine(@Open String state, @Open Instant dueAt) {

    static ClockLine of(ReferralRow row, Instant now) {
        if (row.verdict() != null) {
            return new ClockLine("done", null);
        }
        Instant due = row.firstLookedAt() == null ? row.firstLookDueAt() : row.decisionDueAt();
        return new ClockLine(now.isAfter(due) ? "late" : "running", due);
    }
}
