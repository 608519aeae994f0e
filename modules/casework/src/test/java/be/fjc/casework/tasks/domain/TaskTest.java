package be.fjc.casework.tasks.domain;

import static be.fjc.casework.workroom.Given.DIRECTOR;
import static be.fjc.casework.workroom.Given.GP;
import static be.fjc.casework.workroom.Given.NOW;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.workroom.Database;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {

    private static final Owner POLICE = new Owner("lokale-politie", null);
    private static final Owner DOCTOR = new Owner("huisartsen", GP);

    private final Task task = dueOn(TODAY.plusDays(3));

    private static Task dueOn(LocalDate day) {
        var asked = new Task.Asked("Synthetisch: slot vervangen", null, Set.of(), true, TaskPriority.HIGH, day);
        return new Task(Ids.at(NOW), new DossierId(Ids.at(NOW)), asked, POLICE, DIRECTOR, NOW);
    }

    @Test
    void a_task_is_not_due_before_it_is_asked() {
        assertThatThrownBy(() -> dueOn(TODAY.minusDays(1))).isInstanceOf(InvalidInput.class);
        assertThatCode(() -> dueOn(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void the_organisation_takes_it_once_and_may_then_name_somebody() {
        task.take(null, NOW);
        assertThatThrownBy(() -> task.take(null, NOW)).isInstanceOf(Refusal.class).hasMessage("taskTaken");
        task.take(GP, NOW);
        assertThat(task.owner()).isEqualTo(new Owner("lokale-politie", GP));
        assertThatThrownBy(() -> task.take(GP, NOW)).hasMessage("taskTaken");
    }

    @Test
    void what_is_handed_back_stays_open_and_can_be_given_to_the_same_organisation_again() {
        assertThatThrownBy(() -> task.transfer(POLICE, NOW)).hasMessage("sameOwner");
        task.handBack("Synthetisch: niet voor ons", NOW);
        assertThatThrownBy(() -> task.handBack("nog eens", NOW)).hasMessage("taskHandedBack");
        assertThat(task.isOpen()).isTrue();
        task.transfer(POLICE, NOW);
        task.transfer(DOCTOR, NOW);
        assertThat(task.isOwnedBy("huisartsen")).isTrue();
        assertThat(task.isOwnedBy("lokale-politie")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = TaskState.class, names = {"OPEN", "DONE"}, mode = EnumSource.Mode.EXCLUDE)
    void whatever_is_not_done_has_a_reason(TaskState outcome) {
        assertThatThrownBy(() -> task.settle(outcome, null, GP, NOW)).isInstanceOf(InvalidInput.class);
        assertThat(task.isOpen()).isTrue();
        task.settle(outcome, "Synthetisch: reden", GP, NOW);
        assertThat(task.isOpen()).isFalse();
    }

    @Test
    void a_settled_task_does_not_move_any_more() {
        task.settle(TaskState.DONE, null, GP, NOW);
        assertThatThrownBy(() -> task.take(null, NOW)).hasMessage("taskSettled");
        assertThatThrownBy(() -> task.handBack("x", NOW)).hasMessage("taskSettled");
        assertThatThrownBy(() -> task.transfer(DOCTOR, NOW)).hasMessage("taskSettled");
        assertThatThrownBy(() -> task.changeDue(TODAY.plusDays(9), "x", NOW)).hasMessage("taskSettled");
        assertThatThrownBy(() -> task.settle(TaskState.NOT_DONE, "x", GP, NOW)).hasMessage("taskSettled");
    }

    @Test
    void another_day_is_another_one_and_not_in_the_past() {
        assertThatThrownBy(() -> task.changeDue(TODAY.plusDays(3), "x", NOW)).hasMessage("sameDay");
        assertThatThrownBy(() -> task.changeDue(TODAY.minusDays(1), "x", NOW)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void nobody_stands_in_for_themselves_or_ends_before_beginning() {
        assertThatThrownBy(() -> new Substitution(Ids.at(NOW), GP, GP, TODAY, TODAY, TODAY, NOW)).hasMessage("ownSubstitute");
        assertThatThrownBy(() -> new Substitution(Ids.at(NOW), GP, DIRECTOR, TODAY.plusDays(1), TODAY, TODAY, NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Substitution(Ids.at(NOW), GP, DIRECTOR, TODAY.minusDays(2), TODAY.minusDays(1), TODAY, NOW))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_database_knows_the_same_codes() {
        assertThat(Coded.codes(TaskState.class)).allSatisfy(code -> assertThat(Database.get().constraint("casework_task", "state")).contains("'" + code + "'"));
        assertThat(Coded.codes(TaskAnswer.class)).allSatisfy(code -> assertThat(Database.get().constraint("casework_task", "answer")).contains("'" + code + "'"));
        assertThat(Coded.codes(TaskPriority.class))
                .allSatisfy(code -> assertThat(Database.get().constraint("casework_task", "priority")).contains("'" + code + "'"));
    }
}
