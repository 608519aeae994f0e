package be.fjc.casework.tracks.domain;

import be.fjc.casework.domain.Danger;
import java.time.LocalDate;

/**
 * How often somebody looks whether a family that waits is safe.
 *
 * @param acute most days between two checks when there is acute danger
 * @param concern the same when there are concerns
 * @param none the same when there is no danger
 */
public record CheckRhythm(int acute, int concern, int none) {

    LocalDate next(Danger danger, LocalDate today) {
        return today.plusDays(switch (danger) {
            case ACUTE -> acute;
            case CONCERN -> concern;
            case NONE -> none;
        });
    }
}
