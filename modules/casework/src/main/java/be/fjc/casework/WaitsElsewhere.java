package be.fjc.casework;

import be.fjc.platform.access.Subject;
import java.util.Optional;

/**
 * Work of another module that waits for somebody and belongs to no dossier, so that it is no task. It stands on the start screen as a number that
 * leads to its own list, and is counted in the daily digest; nothing of what it is about comes here.
 */
public interface WaitsElsewhere {

    /** Over what that person may list; nobody needs to be signed in. Empty when it is not that person's work, or the centre has the module off. */
    Optional<Count> of(Subject somebody);

    /**
     * A number for the start screen.
     *
     * @param code of its words, {@code start.<code>}, which the module has
     * @param screen address of the screen with the list behind it
     * @param late how many of those that wait are over their time
     */
    record Count(String code, String screen, int waiting, int late) {}
}
