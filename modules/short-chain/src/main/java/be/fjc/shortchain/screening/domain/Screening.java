package be.fjc.shortchain.screening.domain;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.util.UUID;

/**
 * A decision about one intervention. The centre calls and colours the levels as it likes; they are the Flemish ones everywhere.
 *
 * @param level 1, 2 or 3: what the centre calls green, orange and red, or otherwise
 * @param meeting of the table where it was taken; null when who takes in decided alone
 */
public record Screening(Outcome outcome, Reason reason, int level, UUID meeting) {

    public static final int LIGHTEST = 1;
    public static final int GRAVEST = 3;

    public Screening {
        if (level < LIGHTEST || level > GRAVEST) {
            throw new InvalidInput("outOfRange", "level");
        }
        if (!reason.isFor(outcome)) {
            throw new InvalidInput("notInList", "reason");
        }
        Refusal.unless(level < GRAVEST || outcome != Outcome.NO_ACTION, "gravestNeedsFollowUp");
    }

    /** At no table. */
    public Screening(Outcome outcome, Reason reason, int level) {
        this(outcome, reason, level, null);
    }
}
