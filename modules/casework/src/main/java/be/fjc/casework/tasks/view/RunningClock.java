package be.fjc.casework.tasks.view;

import be.fjc.platform.access.Open;

/**
 * How many times a clock of the centre runs, by when it runs out.
 *
 * @param clock {@code firstLook}, {@code decision}, {@code nextContact}, {@code task} or {@code afterCare}
 * @param soon in the seven days after today
 */
public record RunningClock(@Open String clock, @Open Integer late, @Open Integer today, @Open Integer soon) {}
