package be.fjc.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Asking organisations, or who directs, to do something in a dossier, for modules in which such things are agreed, and how it went. */
public interface TaskDesk {

    /** Asks it as the person who is signed in, who must be allowed to; whoever is to do it is told. @return the id of the task */
    UUID ask(DossierId dossier, Asked asked);

    /**
     * Asks it of who directs the dossier. Whoever asks here has asked {@code Access} first, or is the clock.
     *
     * @param by account of who asks; null when it is the clock or an event
     * @return the id of the task; nothing when the dossier is closed or gone
     */
    Optional<UUID> askDirector(DossierId dossier, ForDirector asked, UUID by, Instant now);

    /**
     * What was asked is not asked any more. One that ended stays as it ended. Whoever asks here has asked {@code Access} about what it
     * follows from.
     *
     * @param reason in words that say nothing of anybody
     * @param by account of who acts
     */
    void withdraw(UUID task, String reason, UUID by, Instant now);

    /** How a task stands: whoever asks here asks {@code Access} about its dossier before anything is said. */
    Optional<Known> find(UUID task);

    /**
     * What is asked, and of whom.
     *
     * @param organisation code of a partner of the centre
     * @param person account of who is to do it there; null when the organisation finds somebody
     * @param safety whether the safety of somebody hangs on it: then it is raised when it stays undone
     */
    record Asked(String title, String organisation, UUID person, LocalDate dueOn, boolean safety) {}

    /**
     * What is asked of who directs.
     *
     * @param title what is to be done, in words that say nothing of anybody
     * @param safety whether the safety of somebody hangs on it: then it is raised when it stays undone
     * @param dueOn today or later
     */
    record ForDirector(String title, boolean safety, LocalDate dueOn) {}

    /**
     * A task.
     *
     * @param state {@code open}, {@code done}, {@code notPossible}, {@code notDone} or {@code withdrawn}
     * @param answer what the organisation said to it: {@code asked}, {@code taken} or {@code handedBack}
     * @param reason why it is not done or not possible; null when it is open or done
     */
    record Known(
            UUID id, String title, String organisation, UUID person, LocalDate dueOn, boolean safety, String state, String answer, String reason) {}
}
