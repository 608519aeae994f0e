package be.fjc.casework.tracks.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.TrackReason;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tracks.domain.WaitEnd;
import be.fjc.casework.tracks.view.TrackCounts;
import be.fjc.casework.tracks.view.TracksOnDay;
import be.fjc.casework.tracks.view.WaitLine;
import be.fjc.casework.tracks.view.WaitLists;
import be.fjc.casework.usecase.ChangeTrack;
import be.fjc.casework.usecase.CloseDossier;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.usecase.MarkConflict;
import be.fjc.casework.view.StartScreens;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Given;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Waiting for a place with an eye on safety, and how many dossiers are where; on a real database. */
class WaitingTest {

    private final Workroom room = new Workroom(Database.get());

    @Test
    void most_danger_stands_first_and_then_who_waits_longest() {
        UUID quiet = placed(dossier(), Danger.NONE);
        UUID longest = placed(dossier(), Danger.CONCERN);
        UUID concern = placed(dossier(), Danger.CONCERN);
        UUID acute = placed(dossier(), Danger.ACUTE);
        assertThat(waiting(room.coordinator)).extracting(WaitLine::id).containsExactly(acute, longest, concern, quiet);
        assertThat(waiting(room.otherDirector)).isEmpty();
        assertThatThrownBy(() -> waiting(room.gp)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_check_that_is_not_done_stands_out_and_what_it_finds_plans_the_next() {
        DossierId dossier = dossier();
        UUID wait = placed(dossier, Danger.ACUTE);
        assertThat(waiting(room.director)).singleElement().satisfies(line -> {
            assertThat(line.nextCheckOn()).isEqualTo(TODAY.plusDays(1));
            assertThat(line.checkState()).isEqualTo("planned");
        });
        assertThat(checksAtStart(room.director)).isZero();
        room.pass(Duration.ofDays(2));
        assertThat(waiting(room.director)).singleElement().satisfies(line -> assertThat(line.checkState()).isEqualTo("late"));
        assertThat(checksAtStart(room.director)).isEqualTo(1);
        assertThat(checksAtStart(room.coordinator)).isEqualTo(1);
        assertThat(checksAtStart(room.otherDirector)).isZero();
        assertThat(checksAtStart(room.gp)).isNull();
        room.does(room.director, () -> room.the(WatchWait.class).check(dossier, wait, Danger.CONCERN, "Synthetisch: rustiger.", Expected.ANY));
        assertThat(checksAtStart(room.director)).isZero();
        assertThat(waiting(room.director)).singleElement().satisfies(line -> {
            assertThat(line.danger()).isEqualTo("concern");
            assertThat(line.nextCheckOn()).isEqualTo(TODAY.plusDays(9));
        });
        assertThat(room.as(room.director, () -> room.the(WaitLists.class).of(dossier))).singleElement()
                .satisfies(line -> assertThat(line.checks()).singleElement().satisfies(check -> assertThat(check.danger()).isEqualTo("concern")));
    }

    @Test
    void it_ends_with_a_reason_or_with_the_place_or_with_the_dossier() {
        DossierId gone = dossier();
        UUID wait = placed(gone, Danger.NONE);
        assertRefused(() -> placed(gone, Danger.NONE), "alreadyWaiting");
        assertThatThrownBy(() -> end(gone, wait, WaitEnd.PLACED)).isInstanceOf(InvalidInput.class);
        end(gone, wait, WaitEnd.FAMILY_REFUSES);
        assertRefused(() -> end(gone, wait, WaitEnd.FAMILY_REFUSES), "waitEnded");

        DossierId placed = dossier();
        placed(placed, Danger.CONCERN);
        room.pass(Duration.ofMinutes(5));
        room.does(room.director, () -> room.the(ChangeTrack.class).change(placed, "3", TrackReason.RISK_UP, "Synthetisch.", Expected.ANY));

        DossierId closed = dossier();
        placed(closed, Danger.CONCERN);
        room.pass(Duration.ofMinutes(5));
        room.does(room.director, () -> room.the(CloseDossier.class)
                .close(closed, Given.ending(ClosureReason.GOALS_REACHED, TODAY.plusMonths(6)), Expected.ANY));

        assertThat(waiting(room.coordinator)).isEmpty();
        assertThat(List.of(gone, placed, closed)).extracting(this::ended).containsExactly("familyRefuses", "placed", "dossierClosed");
    }

    @Test
    void how_many_were_where_is_counted_from_history_on_any_day() {
        DossierId moves = dossier();
        dossier();
        room.pass(Duration.ofDays(20));
        room.does(room.director, () -> room.the(ChangeTrack.class).change(moves, "3", TrackReason.RISK_UP, "Synthetisch.", Expected.ANY));
        assertThat(counts(0)).isEqualTo(Map.of("1", 0, "2", 1, "3", 1));
        assertThat(counts(1)).isEqualTo(Map.of("1", 0, "2", 2, "3", 0));
        assertThat(counts(19)).isEqualTo(Map.of("1", 0, "2", 2, "3", 0));
        assertThat(counts(21)).isEqualTo(Map.of("1", 0, "2", 0, "3", 0));
        room.pass(Duration.ofDays(30));
        room.does(room.director, () -> room.the(CloseDossier.class)
                .close(moves, Given.ending(ClosureReason.GOALS_REACHED, TODAY.plusMonths(8)), Expected.ANY));
        assertThat(counts(0)).isEqualTo(Map.of("1", 0, "2", 1, "3", 0));
        assertThat(counts(1)).isEqualTo(Map.of("1", 0, "2", 1, "3", 1));
        assertThatThrownBy(() -> counts(-1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> room.as(room.director, () -> room.the(TrackCounts.class).until(null))).isInstanceOf(NotFound.class);
        room.does(room.coordinator, () -> room.the(MarkConflict.class).mark(moves, room.coordinator.account(), "Synthetisch.", Expected.ANY));
        assertThat(counts(1)).isEqualTo(Map.of("1", 0, "2", 1, "3", 0));
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

    private UUID placed(DossierId dossier, Danger danger) {
        room.pass(Duration.ofSeconds(1));
        return room.as(room.director, () -> room.the(WatchWait.class).place(dossier, "3", danger, "Synthetisch: geen plaats.", Expected.ANY));
    }

    private void end(DossierId dossier, UUID wait, WaitEnd reason) {
        room.does(room.director, () -> room.the(WatchWait.class).end(dossier, wait, reason, "Synthetisch.", Expected.ANY));
    }

    private String ended(DossierId dossier) {
        return room.as(room.director, () -> room.the(WaitLists.class).of(dossier)).get(0).endReason();
    }

    private Integer checksAtStart(Person reader) {
        return room.as(reader, () -> room.the(StartScreens.class).read()).today().waitChecksDue();
    }

    private List<WaitLine> waiting(Person reader) {
        return room.as(reader, () -> room.the(WaitLists.class).waiting());
    }

    private Map<String, Integer> counts(int daysAgo) {
        var day = WorkingDays.dayOf(room.now()).minusDays(daysAgo);
        List<TracksOnDay> days = room.as(room.coordinator, () -> room.the(TrackCounts.class).until(day));
        assertThat(days).hasSize(13);
        return days.get(12).tracks().stream().collect(Collectors.toMap(TracksOnDay.TrackCount::track, TracksOnDay.TrackCount::dossiers));
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
