package be.fjc.casework.tasks.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.Admission;
import be.fjc.casework.compartments.usecase.Admit;
import be.fjc.casework.compartments.usecase.SealDossier;
import be.fjc.casework.compartments.view.AdmissionLine;
import be.fjc.casework.compartments.view.AdmissionLists;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.notes.domain.NoteKind;
import be.fjc.casework.notes.usecase.AddNote;
import be.fjc.casework.notes.usecase.WithdrawNote;
import be.fjc.casework.notes.view.NoteFile;
import be.fjc.casework.notes.view.NoteFiles;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.view.TaskFile;
import be.fjc.casework.tasks.view.TaskFiles;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.DismissNotice;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.StartScreens;
import be.fjc.casework.view.StepLine;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody did a moment ago and takes back, on a real database; and what cannot be taken back any more. */
class TakingBackTest {

    private static final Duration LAST_MOMENT = Duration.ofMinutes(10).minusSeconds(1);

    private final Workroom room = new Workroom(Database.get());
    private final DossierId dossier = dossier();

    @Test
    void a_settled_task_is_open_again_as_it_was() {
        UUID task = asked();
        settle(room.director, task, TaskState.DONE);
        room.pass(LAST_MOMENT);
        assertThat(read(room.director, task).undoUntil()).isAfter(room.now());
        assertThat(read(room.coordinator, task).undoUntil()).isNull();
        undo(room.director, task);
        assertThat(read(room.director, task)).satisfies(file -> {
            assertThat(file.state()).isEqualTo("open");
            assertThat(file.settledBy()).isNull();
            assertThat(file.undoUntil()).isNull();
        });
        assertThat(steps()).contains("taskSettled", "taskTakenBack");
        assertThatThrownBy(() -> undo(room.director, task)).hasMessage("taskOpen");
    }

    @Test
    void nobody_takes_back_what_another_did_nor_after_ten_minutes() {
        UUID task = asked();
        settle(room.director, task, TaskState.DONE);
        assertThatThrownBy(() -> undo(room.coordinator, task)).hasMessage("undoNotOwn");
        assertThatThrownBy(() -> undo(room.otherDirector, task)).isInstanceOf(NotFound.class);
        room.pass(LAST_MOMENT.plusSeconds(1));
        assertThat(read(room.director, task).undoUntil()).isNull();
        assertThatThrownBy(() -> undo(room.director, task)).hasMessage("undoOver");
    }

    @Test
    void what_the_case_director_was_told_is_unsaid_unless_it_was_seen() {
        UUID task = asked();
        settle(room.coordinator, task, TaskState.NOT_POSSIBLE);
        assertThat(told(task)).hasSize(1);
        undo(room.coordinator, task);
        assertThat(told(task)).isEmpty();
        settle(room.coordinator, task, TaskState.NOT_DONE);
        UUID notice = told(task).get(0);
        room.does(room.director, () -> room.the(DismissNotice.class).dismiss(notice, Expected.ANY));
        assertThatThrownBy(() -> undo(room.coordinator, task)).hasMessage("undoSeen");
        assertThat(read(room.coordinator, task).state()).isEqualTo("notDone");
    }

    @Test
    void a_withdrawn_note_says_again_what_it_said() {
        UUID note = room.as(room.director, () -> room.the(AddNote.class).add(dossier, NoteKind.CONVERSATION, "Synthetisch gesprek."));
        assertThatThrownBy(() -> restore(room.director, note)).hasMessage("noteNotWithdrawn");
        room.does(room.director, () -> room.the(WithdrawNote.class).withdraw(dossier, note, "Synthetisch: verkeerd.", Expected.ANY));
        assertThat(note(note).undoUntil()).isAfter(room.now());
        restore(room.director, note);
        assertThat(note(note)).satisfies(file -> {
            assertThat(file.text()).isEqualTo("Synthetisch gesprek.");
            assertThat(file.withdrawnAt()).isNull();
            assertThat(file.withdrawnReason()).isNull();
        });
        room.does(room.director, () -> room.the(WithdrawNote.class).withdraw(dossier, note, "Synthetisch: toch.", Expected.ANY));
        room.pass(Duration.ofMinutes(10));
        assertThatThrownBy(() -> restore(room.director, note)).hasMessage("undoOver");
        assertThat(note(note).undoUntil()).isNull();
    }

    @Test
    void an_admission_that_was_ended_runs_again_unless_a_seal_came_between() {
        var terms = new Admission.Terms(true, false, TODAY.plusDays(5), "consent", "Synthetisch.");
        UUID admission = room.as(room.director, () -> room.the(Admit.class).admit(dossier, room.police.account(), terms));
        assertThatThrownBy(() -> resume(room.director, admission)).hasMessage("admissionRuns");
        end(room.director, admission);
        assertThat(admission().running()).isFalse();
        assertThat(admission().undoUntil()).isAfter(room.now());
        assertThatThrownBy(() -> resume(room.coordinator, admission)).hasMessage("undoNotOwn");
        resume(room.director, admission);
        assertThat(admission().running()).isTrue();
        assertThat(steps()).contains("admissionEnded", "admissionResumed");
        end(room.director, admission);
        room.does(room.coordinator, () -> room.the(SealDossier.class).seal(dossier, Set.of(room.director.account()), "Synthetisch."));
        assertThatThrownBy(() -> resume(room.director, admission)).hasMessage("outsideCircle");
    }

    private UUID asked() {
        return room.as(room.director, () -> {
            UUID mother = room.the(DossierFiles.class).read(dossier).body().persons().get(0).id();
            var asked = new Task.Asked("Synthetisch: slot", null, Set.of(mother), false, TaskPriority.NORMAL, TODAY.plusDays(2));
            return room.the(AddTask.class).add(dossier, asked, "caw", null, Expected.ANY);
        });
    }

    private void settle(Person person, UUID task, TaskState outcome) {
        room.does(person, () -> room.the(SettleTask.class).settle(task, outcome, "Synthetisch.", Expected.ANY));
    }

    private void undo(Person person, UUID task) {
        room.does(person, () -> room.the(SettleTask.class).undo(task, Expected.ANY));
    }

    private TaskFile read(Person person, UUID task) {
        return room.as(person, () -> room.the(TaskFiles.class).read(task)).body();
    }

    /** Ids of what the case director's start screen says of the task. */
    private List<UUID> told(UUID task) {
        return room.as(room.director, () -> room.the(StartScreens.class).read()).notices().stream()
                .filter(notice -> task.equals(notice.taskId()))
                .map(notice -> notice.id())
                .toList();
    }

    private void restore(Person person, UUID note) {
        room.does(person, () -> room.the(WithdrawNote.class).undo(dossier, note, Expected.ANY));
    }

    private NoteFile note(UUID note) {
        return room.as(room.director, () -> room.the(NoteFiles.class).read(dossier, note)).body();
    }

    private void end(Person person, UUID admission) {
        room.does(person, () -> room.the(Admit.class).end(dossier, admission));
    }

    private void resume(Person person, UUID admission) {
        room.does(person, () -> room.the(Admit.class).undoEnd(dossier, admission));
    }

    private AdmissionLine admission() {
        return room.as(room.director, () -> room.the(AdmissionLists.class).of(dossier)).get(0);
    }

    private List<String> steps() {
        return room.as(room.director, () -> room.the(DossierFiles.class).timeline(dossier, new Cut("after", 25, List.of()))).stream()
                .map(StepLine::code)
                .toList();
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
