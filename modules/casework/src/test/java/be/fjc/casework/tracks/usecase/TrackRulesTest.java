package be.fjc.casework.tracks.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.TrackReason;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tracks.demo.DemoTracks;
import be.fjc.casework.tracks.view.TrackRuleLists;
import be.fjc.casework.tracks.view.TrackRulesLine;
import be.fjc.casework.usecase.ChangeTrack;
import be.fjc.casework.usecase.CloseDossier;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LogContact;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.StepLine;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.TestCentre;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the rules of a centre's tracks hold up, on a real database; and that a new version leaves alone who came in before. */
class TrackRulesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Workroom room = new Workroom(Database.get());

    @Test
    void the_chain_approach_waits_for_the_weighing_of_safety() {
        room.centre = centre(rules(LONG_AGO, List.of("criteriaMet", "safetyWeighed"), List.of(), List.of()));
        DossierId dossier = opened("2", true, null, room.intake);
        assertRefused(() -> change(room.director, dossier, "3", null), "safetyNotWeighed");
        room.does(room.director, () -> room.the(DemoTracks.class).weighSafety(dossier, TODAY));
        change(room.director, dossier, "3", null);
        assertThat(codes(dossier)).contains("trackChanged").doesNotContain("trackRulePassed");
    }

    @Test
    void a_coordinator_passes_it_over_with_a_reason_that_stays_and_nobody_else_does() {
        room.centre = centre(rules(LONG_AGO, List.of("safetyWeighed", "incidentTold"), List.of(), List.of()));
        DossierId dossier = opened("2", true, null, room.intake);
        assertThatThrownBy(() -> change(room.director, dossier, "3", "Synthetisch: huisverbod.")).isInstanceOf(NotAllowed.class);
        change(room.coordinator, dossier, "3", "Synthetisch: huisverbod.");
        assertThat(room.access.asked).contains("casework.track.override");
        assertThat(codes(dossier)).containsOnlyOnce("trackChanged").contains("trackRulePassed");
        assertThat(track(dossier, "3").passed()).extracting(TrackRulesLine.PassedLine::rule).containsExactlyInAnyOrder("safetyWeighed", "incidentTold");
        assertThat(track(dossier, "3").passed()).allSatisfy(passed -> {
            assertThat(passed.act()).isEqualTo("trackChange");
            assertThat(passed.reason()).isEqualTo("Synthetisch: huisverbod.");
            assertThat(passed.passedBy().account()).isEqualTo(room.coordinator.account());
        });
    }

    @Test
    void a_dossier_does_not_open_where_the_admission_test_was_not_met() {
        room.centre = centre(rules(LONG_AGO, List.of("criteriaMet"), List.of(), List.of()));
        assertRefused(() -> opened("3", false, null, room.intake), "criteriaNotMet");
        assertThatThrownBy(() -> opened("3", false, "Synthetisch: acuut.", room.intake)).isInstanceOf(NotAllowed.class);
        assertThat(codes(opened("3", true, null, room.intake))).doesNotContain("trackRulePassed");
        assertThat(codes(opened("3", false, "Synthetisch: acuut.", room.coordinator))).contains("trackRulePassed");
    }

    @Test
    void a_step_is_due_before_a_lighter_track_or_closing_and_not_before_a_heavier_one() {
        room.centre = TestCentre.with(
                List.of(), List.of(rules(LONG_AGO, List.of(), List.of("contactTried"), List.of("safetyKnown"))), List.of());
        DossierId dossier = opened("2", true, null, room.intake);
        assertRefused(() -> change(room.director, dossier, "1", null), "contactNotTried");
        assertRefused(() -> close(dossier, SafetyStatus.STABLE), "contactNotTried");
        room.does(room.director, () -> room.the(LogContact.class).log(dossier, aCall(), TODAY.plusDays(7), Expected.ANY));
        assertRefused(() -> close(dossier, SafetyStatus.UNKNOWN), "safetyNotKnown");
        close(dossier, SafetyStatus.FRAGILE);
        change(room.director, opened("2", true, null, room.intake), "3", null);
    }

    @Test
    void who_came_in_under_an_older_version_stays_under_it() {
        Centre.TrackVersion old = rules(LONG_AGO, List.of(), List.of(), List.of("safetyKnown"));
        room.centre = TestCentre.with(List.of(), List.of(old), List.of());
        DossierId before = opened("2", true, null, room.intake);
        LocalDate tomorrow = TODAY.plusDays(1);
        room.centre = TestCentre.with(List.of(), List.of(old, rules(tomorrow, List.of(), List.of("incidentTold"), List.of("safetyKnown"))), List.of());
        DossierId today = opened("2", true, null, room.intake);
        room.pass(Duration.ofDays(1));
        DossierId after = opened("2", true, null, room.intake);

        assertThat(track(after, "2").rulesStartOn()).isEqualTo(tomorrow);
        assertThat(track(after, "2").steps()).containsExactly(new TrackRulesLine.RuleLine("incidentTold", false));
        assertRefused(() -> close(after, SafetyStatus.STABLE), "incidentNotTold");
        for (DossierId earlier : List.of(before, today)) {
            assertThat(track(earlier, "2").rulesStartOn()).isEqualTo(LONG_AGO);
            assertThat(track(earlier, "2").steps()).isEmpty();
            close(earlier, SafetyStatus.STABLE);
        }
    }

    private static Centre centre(Centre.TrackVersion heaviest) {
        return TestCentre.with(List.of(), List.of(), List.of(heaviest));
    }

    private static Centre.TrackVersion rules(LocalDate from, List<String> entry, List<String> steps, List<String> closing) {
        return new Centre.TrackVersion(from, entry, steps, closing);
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private DossierId opened(String track, boolean met, String overrideReason, Person by) {
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        LocalDate next = WorkingDays.dayOf(room.now()).plusDays(5);
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: voldoet.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", met)),
                null,
                new DecideReferral.Admission(track, room.director.account(), next, overrideReason));
        DossierId dossier = room.as(by, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
        room.pass(Duration.ofMinutes(5));
        return dossier;
    }

    private void change(Person by, DossierId dossier, String track, String overrideReason) {
        room.does(by, () -> room.the(ChangeTrack.class)
                .change(dossier, track, TrackReason.RISK_UP, "Synthetisch: nieuw incident.", overrideReason, Expected.ANY));
    }

    private void close(DossierId dossier, SafetyStatus safety) {
        var ending = new Ending(Listed.of(ClosureReason.GOALS_REACHED), safety, "Synthetisch: rust.", TODAY.plusMonths(6),
                List.of(new DomainResult(LifeDomain.SAFETY, DomainOutcome.BETTER)));
        room.does(room.director, () -> room.the(CloseDossier.class).close(dossier, ending, Expected.ANY));
    }

    private Contact.Report aCall() {
        return new Contact.Report(room.now(), ContactChannel.PHONE, null, ContactResult.NOT_REACHED, "Synthetisch: poging.");
    }

    private TrackRulesLine track(DossierId dossier, String code) {
        return room.as(room.coordinator, () -> room.the(TrackRuleLists.class).of(dossier)).stream()
                .filter(line -> line.track().equals(code)).findFirst().orElseThrow();
    }

    private List<String> codes(DossierId dossier) {
        return room.as(room.coordinator, () -> room.the(DossierFiles.class).timeline(dossier, new Cut("after", 25, List.of()))).stream()
                .map(StepLine::code).toList();
    }
}
