package be.fjc.casework.domain;

import be.fjc.platform.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The way back from an act that can be taken back: for who did it, for ten minutes. After that others have come to count on it, and what
 * was wrong is put right by another act. Taking back is an act itself and stands in the timeline and the audit.
 */
public final class Undo {

    static final Duration WINDOW = Duration.ofMinutes(10);

    private Undo() {}

    /**
     * Refuses whoever comes too late, and everybody else.
     *
     * @param doer who did it
     * @param doneAt when
     * @param by who wants it back
     */
    public static void require(UUID doer, Instant doneAt, UUID by, Instant now) {
        Refusal.unless(doer.equals(by), "undoNotOwn");
        Refusal.unless(now.isBefore(doneAt.plus(WINDOW)), "undoOver");
    }

    /** Until when the reader can take it back; null when that is over, was somebody else's, or nothing was done. */
    public static Instant until(UUID doer, Instant doneAt, UUID reader, Instant now) {
        boolean possible = doneAt != null && doer.equals(reader) && now.isBefore(doneAt.plus(WINDOW));
        return possible ? doneAt.plus(WINDOW) : null;
    }
}
