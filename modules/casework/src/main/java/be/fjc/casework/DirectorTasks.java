package be.fjc.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Tasks that other modules ask of whoever directs a dossier. Whoever asks here has asked {@code Access} first. */
public interface DirectorTasks {

    /**
     * Asks it in the name of the person who is signed in; it is in the timeline, and on the start screen of who is to do it.
     *
     * @param title what is to be done, in words that say nothing of anybody
     * @param safety whether somebody's safety hangs on it: then it is raised when it stays undone
     * @param dueOn today or later
     * @return the id of the task
     */
    UUID ask(DossierId dossier, String title, boolean safety, LocalDate dueOn, Instant now);

    /**
     * The same in the name of who entered what it follows from, for who reacts to that while nobody is signed in.
     *
     * @return the id of the task; empty when the dossier is not open any more
     */
    Optional<UUID> askFor(UUID by, DossierId dossier, String title, LocalDate dueOn, Instant now);
}
