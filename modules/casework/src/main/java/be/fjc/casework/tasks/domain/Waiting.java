package be.fjc.casework.tasks.domain;

import be.fjc.platform.access.Subject;

/** Counts the tasks that wait for somebody. */
public interface Waiting {

    /** How many wait, and how many of those are late. */
    record Count(int tasks, int late) {

        public Count and(Count other) {
            return new Count(tasks + other.tasks, late + other.late);
        }
    }

    /** Over what that person may list and finds on the start screen; nobody needs to be signed in. */
    Count of(Subject somebody);
}
