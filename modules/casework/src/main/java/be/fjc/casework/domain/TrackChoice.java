package be.fjc.casework.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A track of the centre as it is today: what it stands for and asks is kept, because tracks are reworded and their rules change.
 *
 * @param level Flemish level, 1 to 3
 * @param rulesFrom first day of the version of its rules that is in force; null when it has none
 */
public record TrackChoice(String track, int level, LocalDate rulesFrom) {

    /** A track without rules. */
    public TrackChoice(String track, int level) {
        this(track, level, null);
    }

    public TrackChoice {
        Objects.requireNonNull(track);
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("a track stands for level 1, 2 or 3");
        }
    }
}
