package be.fjc.casework.tasks.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.domain.Whose;
import be.fjc.casework.tasks.view.Caseloads;
import be.fjc.casework.tasks.view.ClockBoard;
import be.fjc.casework.tasks.view.SubstitutionLists;
import be.fjc.casework.tasks.view.TaskFile;
import be.fjc.casework.tasks.view.TaskFiles;
import be.fjc.casework.tasks.view.TaskLine;
import be.fjc.casework.tasks.view.TaskLists;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.StartScreen;
import be.fjc.casework.view.StartScreens;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tasks on a real database: in every list they belong to, raised by the clock, counted for who coordinates. */
class TasksOfOneFamilyTest {

    private static final Cut FIRST_PAGE = new Cut("after", 25, List.of());

    private final Workroom room = new Workroom(Database.get());
    private final DossierId dossier = dossier();

    @Test
    void a_task_stands_in_the_lists_of_who_directs_and_coordinates_and_in_no_other() {
        UUID task = asked(TODAY.plusDays(2), true);
        for (Person reader : List.of(room.director, room.coordinator)) {
            assertThat(open(reader, Whose.ALL, false)).extracting(TaskLine::id).containsExactly(task);
            assertThat(open(reader, Whose.ALL, true)).isEmpty();
            assertThat(open(reader, Whose.ORGANISATION, false)).isEmpty();
            assertThat(open(reader, Whose.MINE, false)).isEmpty();
        }
        assertThat(open(room.director, Whose.DIRECTED, false)).hasSize(1);
        assertThat(open(room.coordinator, Whose.DIRECTED, false)).isEmpty();
        assertThat(open(room.otherDirector, Whose.ALL, false)).isEmpty();
        assertThat(open(room.gp, Whose.ALL, false)).isEmpty();
        assertThatThrownBy(() -> open(room.administrator, Whose.ALL, false)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(room.gp, task)).isInstanceOf(NotFound.class);
        assertThat(room.as(room.director, () -> room.the(TaskLists.class).of(dossier))).singleElement()
                .satisfies(line -> assertThat(line.dossierNumber()).isNotNull());
    }

    @Test
    void pages_follow_the_day_it_is_due_and_settled_ones_stand_apart() {
        UUID late = asked(TODAY.plusDays(5), false);
        UUID soon = asked(TODAY.plusDays(1), true);
        List<TaskLine> first = open(room.director, Whose.ALL, false);
        assertThat(first).extracting(TaskLine::id).containsExactly(soon, late);
        var rest = new Cut("after", 25, List.of(first.get(0).dueOn().toString(), soon.toString()));
        assertThat(room.as(room.director, () -> room.the(TaskLists.class).open(Whose.ALL, false, rest))).extracting(TaskLine::id).containsExactly(late);
        room.does(room.director, () -> room.the(SettleTask.class).settle(soon, TaskState.NOT_POSSIBLE, "Synthetisch", Expected.ANY));
        assertThat(open(room.director, Whose.ALL, false)).extracting(TaskLine::id).containsExactly(late);
        assertThat(room.as(room.director, () -> room.the(TaskLists.class).settled(Whose.ALL, FIRST_PAGE))).extracting(TaskLine::id).containsExactly(soon);
        assertThat(room.as(room.director, () -> room.the(TaskLists.class).settled(Whose.ALL, new Cut("after", 25, List.of(soon.toString()))))).isEmpty();
    }

    @Test
    void the_file_names_the_members_it_needs_and_what_can_be_done() {
        TaskFile file = read(room.director, asked(TODAY.plusDays(2), true));
        assertThat(file.members()).singleElement().satisfies(member -> assertThat(member.givenName()).isEqualTo("Moeder"));
        assertThat(file.offers()).containsExactly("manage", "settle");
        assertThat(file.caseDirector().name()).startsWith("regisseur1");
    }

    @Test
    void a_late_one_for_safety_is_raised_with_the_director_and_then_with_the_coordinator_once() {
        UUID task = asked(TODAY, true);
        raise();
        assertThat(noticed(room.director, task)).isEmpty();
        room.pass(Duration.ofHours(34));
        raise();
        raise();
        assertThat(noticed(room.director, task)).containsExactly("taskLate");
        assertThat(noticed(room.coordinator, task)).isEmpty();
        assertThat(start(room.coordinator).today().raisedTasks()).isZero();
        room.pass(Duration.ofDays(4));
        raise();
        raise();
        assertThat(noticed(room.director, task)).containsExactly("taskLate");
        assertThat(noticed(room.coordinator, task)).containsExactly("taskEscalated");
        assertThat(start(room.coordinator).today().raisedTasks()).isEqualTo(1);
        assertThat(start(room.coordinator).tasksDue()).extracting(TaskLine::id).containsExactly(task);
        assertThat(start(room.director).today()).satisfies(today -> {
            assertThat(today.lateSafetyTasks()).isEqualTo(1);
            assertThat(today.lateTasks()).isZero();
            assertThat(today.raisedTasks()).isNull();
        });
        assertThat(start(room.gp).tasksDue()).isEmpty();
    }

    @Test
    void clocks_and_caseloads_count_what_is_there_for_coordinators_only() {
        asked(TODAY.plusDays(2), true);
        var clocks = room.as(room.coordinator, () -> room.the(ClockBoard.class).read());
        assertThat(clocks).extracting(clock -> clock.clock() + " " + clock.late() + clock.today() + clock.soon())
                .containsExactly("firstLook 000", "decision 000", "nextContact 001", "task 001", "afterCare 000");
        var loads = room.as(room.coordinator, () -> room.the(Caseloads.class).read());
        assertThat(loads).extracting(load -> load.open() + " " + load.level2() + " " + load.weight()).containsExactly("1 1 2", "0 0 0");
        assertThatThrownBy(() -> room.as(room.director, () -> room.the(ClockBoard.class).read())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(room.director, () -> room.the(Caseloads.class).read())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_substitute_finds_the_tasks_of_who_is_away_on_the_days_of_the_absence_only() {
        room.does(room.gp, () -> room.the(SetSubstitute.class).set(room.police.account(), TODAY.plusDays(1), TODAY.plusDays(2)));
        var own = room.as(room.gp, () -> room.the(SubstitutionLists.class).own());
        assertThat(own).singleElement().satisfies(one -> assertThat(one.substitute().name()).startsWith("politie"));
        assertThat(room.as(room.police, () -> room.the(SubstitutionLists.class).own())).isEmpty();
        assertThatThrownBy(() -> room.does(room.police, () -> room.the(SetSubstitute.class).end(own.get(0).id(), Expected.ANY))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(room.gp, () -> room.the(SubstitutionLists.class).owners("caw"))).isInstanceOf(NotFound.class);
        assertThat(room.as(room.gp, () -> room.the(SubstitutionLists.class).owners(null))).hasSize(6);
    }

    private UUID asked(LocalDate due, boolean safety) {
        return room.as(room.director, () -> {
            UUID mother = room.the(DossierFiles.class).read(dossier).body().persons().get(0).id();
            var asked = new Task.Asked("Synthetisch: slot", null, Set.of(mother), safety, TaskPriority.NORMAL, due);
            return room.the(AddTask.class).add(dossier, asked, "caw", null, Expected.ANY);
        });
    }

    private List<TaskLine> open(Person reader, Whose whose, boolean late) {
        return room.as(reader, () -> room.the(TaskLists.class).open(whose, late, FIRST_PAGE));
    }

    private TaskFile read(Person reader, UUID task) {
        return room.as(reader, () -> room.the(TaskFiles.class).read(task)).body();
    }

    private void raise() {
        room.does(room.administrator, () -> room.the(EscalateTasks.class).run(room.now()));
    }

    private StartScreen start(Person reader) {
        return room.as(reader, () -> room.the(StartScreens.class).read());
    }

    private List<String> noticed(Person reader, UUID task) {
        return start(reader).notices().stream().filter(notice -> task.equals(notice.taskId())).map(StartScreen.NoticeLine::code).toList();
    }

    private DossierId dossier() {
        var referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: reden.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), TODAY.plusDays(5)));
        return room.as(room.coordinator, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }
}
