package be.fjc.casework.compartments.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.compartments.domain.Admission;
import be.fjc.casework.compartments.domain.DossierSeal;
import be.fjc.casework.compartments.domain.EmergencyAccess;
import be.fjc.casework.compartments.domain.EmergencyAccesses;
import be.fjc.casework.compartments.domain.EmergencyOccasion;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.compartments.view.AdmissionLists;
import be.fjc.casework.compartments.view.EmergencyLists;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.usecase.KeepDraft;
import be.fjc.casework.drafts.view.DraftFiles;
import be.fjc.casework.family.usecase.IdentifyMember;
import be.fjc.casework.family.view.FamilyFiles;
import be.fjc.casework.matching.view.LikelyMembers;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.Whose;
import be.fjc.casework.tasks.usecase.AddTask;
import be.fjc.casework.tasks.view.Caseloads;
import be.fjc.casework.tasks.view.ClockBoard;
import be.fjc.casework.tasks.view.TaskLists;
import be.fjc.casework.tracks.usecase.WatchWait;
import be.fjc.casework.tracks.view.TrackCounts;
import be.fjc.casework.tracks.view.WaitLists;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.usecase.MarkConflict;
import be.fjc.casework.view.DossierLists;
import be.fjc.casework.view.ReferralLists;
import be.fjc.casework.view.StartScreens;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every list and count before a dossier came and after it was kept from sight: the same, for who would see it all. On a real database. */
class OutOfSightTest {

    private static final Cut ALL = new Cut("", 100, List.of());

    private final Workroom room = new Workroom(Database.get());
    private final DossierId known = opened(5);

    @Test
    void a_sealed_dossier_is_in_no_list_and_no_count() {
        List<String> before = seen(room.coordinator);
        DossierId dossier = withEverything();
        List<String> open = seen(room.coordinator);
        for (int at = 0; at < before.size(); at++) {
            assertThat(open.get(at)).as("is seen while it is not sealed").isNotEqualTo(before.get(at));
        }

        room.does(room.director, () -> seal(dossier, room.director, room.intake));

        assertThat(seen(room.coordinator)).isEqualTo(before);
        assertThat(own(room.police)).doesNotContain(dossier.value().toString());
        assertThat(own(room.otherDirector)).doesNotContain(dossier.value().toString());
    }

    @Test
    void work_goes_on_in_a_sealed_dossier() {
        DossierId dossier = opened(0);
        room.does(room.director, () -> seal(dossier, room.director, room.otherDirector));
        var asked = new Task.Asked("Synthetisch", null, Set.of(), true, TaskPriority.HIGH, TODAY.plusDays(1));
        room.does(room.director, () -> room.the(AddTask.class).add(dossier, asked, "caw", null, Expected.ANY));
        assertThat(room.as(room.director, () -> room.the(TaskLists.class).of(dossier))).hasSize(1);
    }

    @Test
    void nor_is_one_with_a_conflict_and_what_was_typed_about_it_is_gone() {
        List<String> before = seen(room.coordinator);
        DossierId dossier = withEverything();
        UUID member = room.as(room.director, () -> room.the(Dossiers.class).find(dossier).orElseThrow().members().get(0));
        draft(dossier.value());
        draft(member);
        draft(known.value());

        room.does(room.coordinator, () -> room.the(MarkConflict.class).mark(dossier, room.coordinator.account(), "Synthetisch.", Expected.ANY));

        assertThat(seen(room.coordinator)).isEqualTo(before);
        assertThat(room.as(room.coordinator, () -> room.the(DraftFiles.class).own(null, null))).singleElement()
                .satisfies(draft -> assertThat(draft.about()).isEqualTo(known.value()));
    }

    private void draft(UUID about) {
        room.does(room.coordinator,
                () -> room.the(KeepDraft.class).keep(Ids.at(room.now()), new Draft.Form("test", about), "{}", true, Expected.ANY));
    }

    /** Opened by an intake worker, directed by the director; the same family each time. */
    private DossierId opened(int daysToContact) {
        room.pass(Duration.ofMillis(5));
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: reden.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), TODAY.plusDays(daysToContact)));
        return room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }

    /** A second dossier of the family: it waits, has a task, was opened in an emergency, and one of its members is known to be the same. */
    private DossierId withEverything() {
        DossierId dossier = opened(0);
        room.does(room.director, () -> room.the(WatchWait.class).place(dossier, "3", Danger.ACUTE, "Synthetisch: geen plaats.", Expected.ANY));
        var asked = new Task.Asked("Synthetisch", null, Set.of(), true, TaskPriority.HIGH, TODAY.plusDays(1));
        room.does(room.director, () -> room.the(AddTask.class).add(dossier, asked, "caw", null, Expected.ANY));
        var terms = new Admission.Terms(true, true, TODAY.plusDays(9), "consent", "Synthetisch.");
        room.does(room.director, () -> room.the(Admit.class).admit(dossier, room.police.account(), terms));
        room.does(room.director, () -> room.the(EmergencyAccesses.class).add(new EmergencyAccess(
                Ids.at(room.now()), dossier, room.otherDirector.account(), new EmergencyAccess.Need(EmergencyOccasion.OTHER, "Synthetisch."),
                room.now(), room.now().plusSeconds(3600), TODAY.plusDays(3))));
        room.does(room.director, () -> room.the(IdentifyMember.class).same(dossier, member(dossier), known, member(known), Expected.ANY));
        return dossier;
    }

    private UUID member(DossierId dossier) {
        return room.the(Dossiers.class).find(dossier).orElseThrow().members().get(0);
    }

    private void seal(DossierId dossier, Person... circle) {
        UUID referral = room.the(Dossiers.class).find(dossier).orElseThrow().referral().value();
        Set<UUID> accounts = Set.copyOf(Stream.of(circle).map(Person::account).toList());
        room.the(Seals.class).add(new DossierSeal(
                Ids.at(room.now()), dossier, referral, accounts, "Synthetisch.", room.director.account(), room.now()));
    }

    private List<String> seen(Person reader) {
        return Stream.<Supplier<Object>>of(
                        () -> room.the(DossierLists.class).open(null, null, ALL),
                        () -> room.the(ReferralLists.class).page(null, false, ALL),
                        () -> room.the(TaskLists.class).open(Whose.ALL, false, ALL),
                        () -> room.the(EmergencyLists.class).page(null, ALL),
                        () -> room.the(WaitLists.class).waiting(),
                        () -> room.the(TrackCounts.class).until(null),
                        () -> room.the(Caseloads.class).read(),
                        () -> room.the(ClockBoard.class).read(),
                        () -> room.the(StartScreens.class).read(),
                        () -> room.the(FamilyFiles.class).elsewhere(known),
                        () -> room.the(LikelyMembers.class).of(known))
                .map(list -> String.valueOf(room.as(reader, list)))
                .toList();
    }

    /** What somebody was let into, and opened in an emergency. */
    private String own(Person reader) {
        boolean directs = reader.equals(room.otherDirector);
        return String.valueOf(room.as(reader, () -> directs
                ? List.of(room.the(AdmissionLists.class).own(), room.the(EmergencyLists.class).page(null, ALL))
                : room.the(AdmissionLists.class).own()));
    }
}
