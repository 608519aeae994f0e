package be.fjc.chainapproach.risk.domain;

import be.fjc.platform.kernel.Refusal;
import java.util.UUID;

/**
 * The level that somebody settles on. Higher than the outcome is always possible; lower asks for a reason, and below the floor of a
 * critical flag for a second person who agrees.
 *
 * @param reason why it is not the level of the outcome; null when it is
 * @param by who settles on it
 * @param second who agrees that it is below the floor; null when it is not
 */
public record Conclusion(Level level, String reason, UUID by, UUID second) {

    /** @throws Refusal {@code reasonNeeded}, {@code secondPersonNeeded} */
    public static Conclusion on(Outcome outcome, Level level, String reason, UUID by, UUID second) {
        String said = reason == null || reason.isBlank() ? null : reason.strip();
        Refusal.unless(level == outcome.level() || said != null, "reasonNeeded");
        boolean belowFloor = level.isBelow(outcome.floor());
        Refusal.unless(!belowFloor || second != null && !second.equals(by), "secondPersonNeeded");
        return new Conclusion(level, said, by, belowFloor ? second : null);
    }
}
