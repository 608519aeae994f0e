package be.fjc.casework.tasks.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tasks of the centre. */
public interface Tasks {

    Optional<Task> find(UUID id);

    void add(Task task);

    /** Open tasks for safety that were due before the day and are not with the coordinator yet, the latest first. */
    List<Task> lateForSafety(LocalDate day, int most);
}
