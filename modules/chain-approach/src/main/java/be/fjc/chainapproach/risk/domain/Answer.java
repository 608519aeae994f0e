package be.fjc.chainapproach.risk.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;

/**
 * What was answered to one item.
 *
 * @param item its code
 * @param source where a yes or a no comes from; null with unknown
 * @param day when that source said so; null with unknown
 * @param confidence how sure that is; null with unknown
 */
public record Answer(String item, State state, String source, LocalDate day, Confidence confidence) {

    /** @throws InvalidInput {@code required} when a yes or a no does not say where it comes from, from when, and how sure it is */
    public Answer {
        if (state != State.UNKNOWN) {
            require(source != null && !source.isBlank(), "source");
            require(day != null, "day");
            require(confidence != null, "confidence");
        }
    }

    /** Nobody knows. */
    public static Answer unknown(String item) {
        return new Answer(item, State.UNKNOWN, null, null, null);
    }

    private static void require(boolean there, String name) {
        if (!there) {
            throw new InvalidInput("required", name);
        }
    }
}
