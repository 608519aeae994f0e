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
     * The same for a job, when its day has come and nobody is signed in.
     *
     * @param by account of who wrote down what the task comes from; it is asked in that name
     * @return nothing when the dossier is closed or gone
     */
    Optional<UUID> askOnItsDay(DossierId dossier, String title, boolean safety, LocalDate dueOn, UUID by, Instant now);
}
