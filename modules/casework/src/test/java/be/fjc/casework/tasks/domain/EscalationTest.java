package be.fjc.casework.tasks.domain;

import static be.fjc.casework.workroom.Given.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.kernel.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two steps, counted in working days after the day it was due. */
class EscalationTest {

    private static final Escalation RULE = new Escalation(1, 3);

    @ParameterizedTest(name = "due {0}, at {1} {2}: step {3}")
    @CsvSource({
        // a Wednesday
        "2026-10-14, 2026-10-14, 23:59, 0",
        "2026-10-14, 2026-10-15, 16:59, 0",
        "2026-10-14, 2026-10-15, 17:00, 1",
        // Thursday, Friday, then a weekend before the third working day
        "2026-10-14, 2026-10-18, 23:59, 1",
        "2026-10-14, 2026-10-19, 16:59, 1",
        "2026-10-14, 2026-10-19, 17:00, 2",
        // a Friday: nothing happens until Monday
        "2026-10-16, 2026-10-18, 23:59, 0",
        "2026-10-16, 2026-10-19, 17:00, 1",
        "2026-10-16, 2026-10-21, 17:00, 2",
        // the day before Christmas: the 25th is none, the 26th and 27th are a weekend
        "2026-12-24, 2026-12-27, 23:59, 0",
        "2026-12-24, 2026-12-28, 17:00, 1",
        "2026-12-24, 2026-12-30, 17:00, 2"})
    void it_waits_for_working_days(LocalDate dueOn, LocalDate day, LocalTime time, int step) {
        assertThat(RULE.stepFor(dueOn, at(day, time))).isEqualTo(step);
    }

    @Test
    void the_coordinator_never_hears_it_before_the_owner() {
        Instant next = at(LocalDate.of(2026, 10, 15), LocalTime.of(18, 0));
        assertThat(new Escalation(2, 1).stepFor(LocalDate.of(2026, 10, 14), next)).isZero();
        assertThat(new Escalation(2, 1).stepFor(LocalDate.of(2026, 10, 14), next.plusSeconds(86_400))).isEqualTo(Escalation.TO_COORDINATOR);
    }

    @Test
    void each_step_is_told_once_and_one_that_was_missed_still_is() {
        Task task = task(true);
        Instant soon = at(LocalDate.of(2026, 10, 15), LocalTime.of(18, 0));
        Instant late = at(LocalDate.of(2026, 10, 30), LocalTime.of(18, 0));
        assertThat(task.escalate(RULE, soon)).containsExactly(1);
        assertThat(task.escalate(RULE, soon)).isEmpty();
        assertThat(task.escalate(RULE, late)).containsExactly(2);
        assertThat(task.escalate(RULE, late)).isEmpty();
        assertThat(task(true).escalate(RULE, late)).containsExactly(1, 2);
    }

    @Test
    void what_is_not_for_safety_or_not_open_is_never_raised_and_another_day_begins_again() {
        Instant late = at(LocalDate.of(2026, 10, 30), LocalTime.of(18, 0));
        assertThat(task(false).escalate(RULE, late)).isEmpty();
        Task done = task(true);
        done.settle(TaskState.DONE, null, DIRECTOR, late);
        assertThat(done.escalate(RULE, late)).isEmpty();
        Task moved = task(true);
        moved.escalate(RULE, late);
        moved.changeDue(LocalDate.of(2026, 11, 2), "Synthetisch", late);
        assertThat(moved.escalate(RULE, late)).isEmpty();
        assertThat(moved.escalate(RULE, at(LocalDate.of(2026, 11, 3), LocalTime.of(17, 0)))).containsExactly(1);
    }

    private static Task task(boolean safety) {
        LocalDate due = LocalDate.of(2026, 10, 14);
        var asked = new Task.Asked("Synthetisch", null, Set.of(), safety, TaskPriority.NORMAL, due);
        Instant asking = at(due, LocalTime.NOON);
        return new Task(Ids.at(asking), new DossierId(Ids.at(asking)), asked, new Owner("caw", null), DIRECTOR, asking);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingDays.ZONE).toInstant();
    }
}
