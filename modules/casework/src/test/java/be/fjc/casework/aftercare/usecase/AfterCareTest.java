package be.fjc.casework.aftercare.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.DossierReopened;
import be.fjc.casework.aftercare.domain.AfterCareOutcome;
import be.fjc.casework.aftercare.domain.LookedIn;
import be.fjc.casework.aftercare.view.AfterCareCounts;
import be.fjc.casework.aftercare.view.AfterCareLine;
import be.fjc.casework.aftercare.view.AfterCareLists;
import be.fjc.casework.aftercare.view.AfterCareYear;
import be.fjc.casework.compartments.domain.DossierSeal;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.compartments.usecase.SealDossier;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.usecase.ManageTask;
import be.fjc.casework.tasks.usecase.SetSubstitute;
import be.fjc.casework.tasks.usecase.SettleTask;
import be.fjc.casework.tasks.view.TaskFiles;
import be.fjc.casework.tasks.view.TaskLine;
import be.fjc.casework.tasks.view.TaskLists;
import be.fjc.casework.usecase.CloseDossier;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LogContact;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.usecase.MarkConflict;
import be.fjc.casework.view.DossierFile;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Given;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A closing, the looks after it, and a dossier that opens again; on a real database. */
class AfterCareTest {

    private final Workroom room = new Workroom(Database.get());

    @Test
    void a_closing_plans_a_task_of_the_case_director_for_each_moment() {
        DossierId dossier = closed();
        assertThat(moments(dossier)).extracting(AfterCareLine::plannedOn)
                .containsExactly(TODAY.plusMonths(3), TODAY.plusMonths(6), TODAY.plusMonths(12));
        assertThat(file(dossier).afterCareOn()).isEqualTo(TODAY.plusMonths(3));
        assertThat(tasks(dossier)).extracting(TaskLine::dueOn).containsExactly(TODAY.plusMonths(3), TODAY.plusMonths(6), TODAY.plusMonths(12));
        assertThat(tasks(dossier)).allSatisfy(task -> {
            assertThat(task.person().account()).isEqualTo(room.director.account());
            assertThat(task.safety()).isTrue();
            assertThat(task.state()).isEqualTo("open");
        });
    }

    @Test
    void nothing_is_planned_where_it_makes_no_sense() {
        DossierId dossier = dossier();
        close(dossier, ClosureReason.DEATH, null);
        assertThat(moments(dossier)).isEmpty();
        assertThat(tasks(dossier)).isEmpty();
    }

    @Test
    void each_moment_is_done_in_its_turn_and_says_how_the_family_was_found() {
        DossierId dossier = closed();
        List<UUID> ids = moments(dossier).stream().map(AfterCareLine::id).toList();
        room.pass(Duration.ofDays(90));
        assertRefused(() -> log(dossier, ids.get(1), reached(), spoken()), "afterCareOutOfTurn");
        log(dossier, ids.get(0), reached(), spoken());
        assertRefused(() -> log(dossier, ids.get(0), reached(), spoken()), "afterCareSettled");
        log(dossier, ids.get(1), new LookedIn(AfterCareOutcome.NOT_REACHED, null, null, List.of()), report(ContactResult.NOT_REACHED));
        assertThat(file(dossier).afterCareOn()).isEqualTo(TODAY.plusMonths(12));
        log(dossier, ids.get(2), new LookedIn(AfterCareOutcome.NOT_POSSIBLE, "Synthetisch: verhuisd.", null, List.of()), null);
        assertThat(file(dossier).afterCareOn()).isNull();
        assertThat(moments(dossier)).extracting(AfterCareLine::outcome).containsExactly("reached", "notReached", "notPossible");
        assertThat(moments(dossier).get(0)).satisfies(line -> {
            assertThat(line.safetyStatus()).isEqualTo("fragile");
            assertThat(line.domainOutcomes()).containsExactly(new DossierFile.DomainLine("housing", "worse"));
            assertThat(line.contactNote()).isEqualTo("Synthetisch: gebeld.");
        });
        assertThat(tasks(dossier)).extracting(TaskLine::state).containsExactlyInAnyOrder("done", "done", "notPossible");
        assertThat(file(dossier).contacts()).hasSize(2);
    }

    @Test
    void the_contact_goes_with_what_came_of_it() {
        DossierId dossier = closed();
        UUID first = moments(dossier).get(0).id();
        assertInvalid(() -> log(dossier, first, reached(), null), "required");
        assertInvalid(() -> log(dossier, first, reached(), report(ContactResult.NOT_REACHED)), "notApplicable");
        assertInvalid(() -> log(dossier, first, new LookedIn(AfterCareOutcome.NOT_POSSIBLE, "x", null, List.of()), spoken()), "notApplicable");
        assertThatThrownBy(() -> log(dossier, UUID.randomUUID(), reached(), spoken())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.does(room.otherDirector, () ->
                room.the(LogAfterCare.class).log(dossier, first, reached(), spoken(), null, Expected.ANY))).isInstanceOf(NotFound.class);
    }

    @Test
    void who_stands_in_for_the_case_director_looks_in_and_reads_what_that_takes_until_it_is_over() {
        DossierId dossier = closed();
        DossierId open = dossier();
        List<AfterCareLine> planned = moments(dossier);
        UUID task = tasks(dossier).get(0).id();
        room.does(room.director, () -> room.the(SetSubstitute.class).set(room.otherDirector.account(), TODAY.plusDays(90), TODAY.plusDays(95)));
        assertThatThrownBy(() -> logAs(room.otherDirector, dossier, planned.get(0).id())).as("not yet").isInstanceOf(NotFound.class);
        room.pass(Duration.ofDays(91));

        assertThat(room.as(room.otherDirector, () -> room.the(TaskFiles.class).read(task)).body().dossierId()).isEqualTo(dossier.value());
        DossierFile seen = room.as(room.otherDirector, () -> room.the(DossierFiles.class).read(dossier)).body();
        assertThat(seen.persons()).extracting(person -> person.phone()).isNotEmpty().doesNotContainNull();
        assertThatThrownBy(() -> room.as(room.otherDirector, () -> room.the(DossierFiles.class).read(open))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reopen(dossier, room.otherDirector, null)).isInstanceOf(NotAllowed.class);
        logAs(room.otherDirector, dossier, planned.get(0).id());
        assertThat(moments(dossier).get(0).settledBy().account()).isEqualTo(room.otherDirector.account());
        assertThatThrownBy(() -> logAs(room.police, dossier, planned.get(1).id())).as("nobody else").isInstanceOf(NotFound.class);

        sealFor(dossier, room.director, room.coordinator);
        assertThatThrownBy(() -> logAs(room.otherDirector, dossier, planned.get(1).id())).as("outside the circle").isInstanceOf(NotFound.class);
        room.does(room.coordinator, () -> room.the(Seals.class).of(dossier).ifPresent(seal -> seal.lift("Synthetisch.", room.coordinator.account(), room.now())));
        logAs(room.otherDirector, dossier, planned.get(1).id());
        room.pass(Duration.ofDays(6));
        assertThatThrownBy(() -> logAs(room.otherDirector, dossier, planned.get(2).id())).as("back at work").isInstanceOf(NotFound.class);
    }

    private void logAs(Person who, DossierId dossier, UUID moment) {
        room.does(who, () -> room.the(LogAfterCare.class).log(dossier, moment, reached(), spoken(), null, Expected.ANY));
    }

    @Test
    void a_task_of_after_care_ends_with_its_moment_and_in_no_other_way() {
        DossierId dossier = closed();
        UUID task = tasks(dossier).get(0).id();
        assertRefused(() -> room.does(room.director, () -> room.the(SettleTask.class).settle(task, TaskState.DONE, null, Expected.ANY)), "taskOfAfterCare");
        assertRefused(() -> room.does(room.director, () -> room.the(ManageTask.class).withdraw(task, "x", Expected.ANY)), "taskOfAfterCare");
        assertRefused(() -> room.does(room.director, () ->
                room.the(ManageTask.class).changeDue(task, TODAY.plusMonths(4), "x", Expected.ANY)), "taskOfAfterCare");
    }

    @Test
    void a_contact_meanwhile_moves_nothing() {
        DossierId dossier = closed();
        room.does(room.director, () -> room.the(LogContact.class).log(dossier, spoken(), null, Expected.ANY));
        assertThat(file(dossier).afterCareOn()).isEqualTo(TODAY.plusMonths(3));
        assertInvalid(() -> room.does(room.director, () ->
                room.the(LogContact.class).log(dossier, spoken(), TODAY.plusDays(9), Expected.ANY)), "notApplicable");
    }

    @Test
    void a_dossier_opens_again_and_every_closing_stays() {
        DossierId dossier = closed();
        var number = file(dossier).number();
        UUID first = moments(dossier).get(0).id();
        log(dossier, first, reached(), spoken());
        room.pass(Duration.ofDays(40));
        reopen(dossier, room.director, null);
        DossierFile open = file(dossier);
        assertThat(open.number()).isEqualTo(number);
        assertThat(open.state()).isEqualTo("open");
        assertThat(open.nextContactOn()).isEqualTo(today().plusDays(5));
        assertThat(open.trackPeriods()).hasSize(2);
        assertThat(open.closure()).isNull();
        assertThat(open.pastClosures()).singleElement().satisfies(past -> {
            assertThat(past.outcome()).isEqualTo("Synthetisch: rust.");
            assertThat(past.domainOutcomes()).containsExactly(new DossierFile.DomainLine("safety", "better"));
            assertThat(past.reopening().repeat()).isTrue();
            assertThat(past.reopening().reason()).isEqualTo("Synthetisch: nieuwe feiten.");
        });
        assertThat(moments(dossier)).extracting(AfterCareLine::outcome).containsExactly("reached", "notNeeded", "notNeeded");
        assertThat(tasks(dossier)).extracting(TaskLine::state).containsExactlyInAnyOrder("done", "withdrawn", "withdrawn");
        assertThat(room.events).filteredOn(DossierReopened.class::isInstance).hasSize(1);

        room.pass(Duration.ofDays(3));
        close(dossier, ClosureReason.REGULAR_SERVICES, null);
        assertThat(file(dossier).closure().reason()).isEqualTo("regularServices");
        assertThat(file(dossier).pastClosures()).hasSize(1);
        assertThat(moments(dossier)).hasSize(6).first().satisfies(line -> assertThat(line.plannedOn()).isEqualTo(today().plusMonths(3)));
    }

    @Test
    void only_who_directs_or_coordinates_opens_it_again_and_not_what_is_open_or_merged() {
        DossierId dossier = closed();
        assertThatThrownBy(() -> reopen(dossier, room.otherDirector, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reopen(dossier, room.intake, null)).isInstanceOf(NotFound.class);
        reopen(dossier, room.coordinator, null);
        assertRefused(() -> reopen(dossier, room.coordinator, null), "dossierOpen");
        DossierId merged = dossier();
        close(merged, ClosureReason.MERGED_DUPLICATE, null);
        assertRefused(() -> reopen(merged, room.coordinator, null), "dossierMerged");
    }

    @Test
    void a_sealed_one_opens_again_with_a_director_of_its_circle_only() {
        DossierId dossier = closed();
        room.does(room.coordinator, () -> room.the(SealDossier.class).seal(dossier, Set.of(room.otherDirector.account()), "Synthetisch."));
        assertRefused(() -> reopen(dossier, room.coordinator, null), "outsideCircle");
        reopen(dossier, room.coordinator, room.otherDirector.account());
    }

    @Test
    void it_opens_with_a_next_contact_and_with_a_director_who_can() {
        DossierId dossier = closed();
        assertInvalid(() -> room.does(room.director, () -> room.the(ReopenDossier.class).reopen(dossier,
                new ReopenDossier.Return("x", "2", null, null, null), Expected.ANY)), "required");
        room.does(room.coordinator, () -> room.the(MarkConflict.class).mark(dossier, room.director.account(), "Synthetisch.", Expected.ANY));
        assertRefused(() -> reopen(dossier, room.coordinator, null), "caseDirectorConflicts");
        reopen(dossier, room.coordinator, room.otherDirector.account());
        assertThat(room.as(room.otherDirector, () -> room.the(DossierFiles.class).read(dossier)).body().state()).isEqualTo("open");
    }

    @Test
    void numbers_tell_repeats_from_new_starts_and_what_was_missed_from_what_is_to_come() {
        DossierId repeat = closed();
        DossierId later = closed();
        DossierId missed = closed();
        DossierId hidden = closed();
        room.does(room.coordinator, () -> room.the(MarkConflict.class).mark(hidden, room.coordinator.account(), "Synthetisch.", Expected.ANY));
        room.pass(Duration.ofDays(365));
        reopen(repeat, room.director, null);
        assertThat(years()).containsExactly(new AfterCareYear(2026, 3, 1, 0, 0, 0, 0, 4, 2, 3));
        room.pass(Duration.ofDays(1));
        reopen(later, room.director, null);
        log(missed, moments(missed).get(0).id(), reached(), spoken());
        assertThat(years()).containsExactly(new AfterCareYear(2026, 3, 1, 1, 1, 0, 0, 2, 0, 6));
        assertThatThrownBy(() -> room.as(room.director, () -> room.the(AfterCareCounts.class).read())).isInstanceOf(NotFound.class);
        sealFor(missed, room.director, room.otherDirector);
        assertThat(years()).as("not what is sealed for others").containsExactly(new AfterCareYear(2026, 2, 1, 1, 0, 0, 0, 0, 0, 6));
    }

    private void sealFor(DossierId dossier, Person one, Person other) {
        UUID referral = room.as(one, () -> room.the(Dossiers.class).find(dossier).orElseThrow().referral().value());
        room.does(one, () -> room.the(Seals.class).add(
                new DossierSeal(Ids.at(room.now()), dossier, referral, Set.of(one.account(), other.account()), "Synthetisch.", one.account(), room.now())));
    }

    private DossierId closed() {
        DossierId dossier = dossier();
        close(dossier, ClosureReason.GOALS_REACHED, null);
        return dossier;
    }

    private void close(DossierId dossier, ClosureReason reason, LocalDate first) {
        room.does(room.director, () -> room.the(CloseDossier.class).close(dossier, Given.ending(reason, first), Expected.ANY));
    }

    private void reopen(DossierId dossier, Person who, UUID director) {
        var how = new ReopenDossier.Return("Synthetisch: nieuwe feiten.", "2", today().plusDays(5), director, null);
        room.does(who, () -> room.the(ReopenDossier.class).reopen(dossier, how, Expected.ANY));
    }

    private void log(DossierId dossier, UUID moment, LookedIn looked, Contact.Report report) {
        room.does(room.director, () -> room.the(LogAfterCare.class).log(dossier, moment, looked, report, null, Expected.ANY));
    }

    private static LookedIn reached() {
        var worse = List.of(new DomainResult(LifeDomain.HOUSING, DomainOutcome.WORSE));
        return new LookedIn(AfterCareOutcome.REACHED, null, SafetyStatus.FRAGILE, worse);
    }

    private Contact.Report spoken() {
        return report(ContactResult.REACHED_THINKS);
    }

    private Contact.Report report(ContactResult result) {
        return new Contact.Report(room.now(), ContactChannel.PHONE, null, result, "Synthetisch: gebeld.");
    }

    private DossierFile file(DossierId dossier) {
        return room.as(room.director, () -> room.the(DossierFiles.class).read(dossier)).body();
    }

    private List<AfterCareLine> moments(DossierId dossier) {
        return room.as(room.director, () -> room.the(AfterCareLists.class).of(dossier));
    }

    private List<TaskLine> tasks(DossierId dossier) {
        return room.as(room.director, () -> room.the(TaskLists.class).of(dossier));
    }

    private List<AfterCareYear> years() {
        return room.as(room.coordinator, () -> room.the(AfterCareCounts.class).read());
    }

    private LocalDate today() {
        return WorkingDays.dayOf(room.now());
    }

    private DossierId dossier() {
        var referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: reden.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), today().plusDays(5)));
        DossierId dossier = room.as(room.coordinator, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
        room.pass(Duration.ofMinutes(5));
        return dossier;
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertInvalid(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, invalid ->
                assertThat(invalid.issues()).extracting(InvalidInput.Issue::code).containsExactly(code));
    }
}
