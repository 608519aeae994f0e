package be.fjc.casework.domain;

import static be.fjc.casework.workroom.Given.DIRECTOR;
import static be.fjc.casework.workroom.Given.INTAKE;
import static be.fjc.casework.workroom.Given.NOW;
import static be.fjc.casework.workroom.Given.TODAY;
import static be.fjc.casework.workroom.Given.aDossier;
import static be.fjc.casework.workroom.Given.aReferralLookedAt;
import static be.fjc.casework.workroom.Given.ending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTest {

    private final Dossier dossier = aDossier("2");

    @Test
    void a_dossier_opens_out_of_an_accepted_referral_only() {
        assertThatThrownBy(() -> new Dossier(
                        new DossierId(Ids.next()),
                        DossierNumber.draw(2026, new Random()),
                        aReferralLookedAt(),
                        new TrackChoice("2", 2),
                        DIRECTOR,
                        new NextContact(TODAY),
                        INTAKE,
                        NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("referralNotAccepted");
    }

    @Test
    void an_open_dossier_is_in_exactly_one_track() {
        assertThat(dossier.openPeriods()).isEqualTo(1);
        dossier.changeTrack(new TrackChoice("3", 3), TrackReason.RISK_UP, "Synthetisch.", DIRECTOR, NOW);
        assertThat(dossier.track()).isEqualTo("3");
        assertThat(dossier.openPeriods()).isEqualTo(1);
        dossier.close(ending(ClosureReason.DEATH, null), NOW);
        assertThat(dossier.openPeriods()).isZero();
    }

    @Test
    void a_change_goes_to_another_track() {
        assertThatThrownBy(() -> dossier.changeTrack(new TrackChoice("2", 2), TrackReason.RISK_UP, "x", DIRECTOR, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("sameTrack");
    }

    @Test
    void a_change_of_track_tells_from_where_to_where() {
        var changed = dossier.changeTrack(new TrackChoice("3", 3), TrackReason.RISK_UP, "Synthetisch.", DIRECTOR, NOW);
        assertThat(changed.from()).isEqualTo("2");
        assertThat(changed.to()).isEqualTo("3");
        assertThat(changed.level()).isEqualTo(3);
        assertThat(changed.toString()).doesNotContain("Synthetisch");
    }

    @Test
    void a_contact_plans_the_next_one() {
        var logged = dossier.contacted(aContact(), NextContact.planned(TODAY.plusDays(9), TODAY, 42), NOW);
        assertThat(logged.nextContactOn()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void the_next_contact_is_planned_not_past_and_not_too_far() {
        assertIssue("required", null);
        assertIssue("inPast", TODAY.minusDays(1));
        assertIssue("tooFar", TODAY.plusDays(43));
        assertThat(NextContact.planned(TODAY, TODAY, 42).on()).isEqualTo(TODAY);
        assertThat(NextContact.planned(TODAY.plusDays(42), TODAY, 42).on()).isEqualTo(TODAY.plusDays(42));
    }

    @Test
    void a_closed_dossier_takes_no_more_moves() {
        dossier.close(ending(ClosureReason.DEATH, null), NOW);
        assertClosed(() -> dossier.contacted(aContact(), new NextContact(TODAY), NOW));
        assertClosed(() -> dossier.changeTrack(new TrackChoice("3", 3), TrackReason.RISK_UP, "x", DIRECTOR, NOW));
        assertClosed(() -> dossier.assign(anAssignment(INTAKE), NOW));
        assertClosed(() -> dossier.close(ending(ClosureReason.DEATH, null), NOW));
        assertClosed(() -> dossier.lookedInAgain(aContact(), NOW));
    }

    @Test
    void after_care_outlives_the_dossier_until_the_last_time() {
        dossier.close(ending(ClosureReason.GOALS_REACHED, TODAY.plusMonths(3)), NOW);
        assertThat(dossier.awaitsAfterCare()).isTrue();
        dossier.lookedInAgain(aContact(), NOW);
        dossier.afterCareSettled(TODAY.plusMonths(6), NOW);
        assertThat(dossier.awaitsAfterCare()).isTrue();
        dossier.afterCareSettled(null, NOW);
        assertThat(dossier.awaitsAfterCare()).isFalse();
        assertClosed(() -> dossier.afterCareSettled(null, NOW));
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void after_care_is_planned_where_it_makes_sense(ClosureReason reason) {
        if (reason.asksAfterCare()) {
            assertThatThrownBy(() -> dossier.close(ending(reason, null), NOW)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> dossier.close(ending(reason, TODAY), NOW)).isInstanceOf(InvalidInput.class);
            assertThat(dossier.close(ending(reason, TODAY.plusMonths(6)), NOW).afterCareOn()).isEqualTo(TODAY.plusMonths(6));
        } else {
            assertThatThrownBy(() -> dossier.close(ending(reason, TODAY.plusMonths(6)), NOW)).isInstanceOf(InvalidInput.class);
            assertThat(dossier.close(ending(reason, null), NOW).afterCareOn()).isNull();
        }
    }

    @Test
    void a_closed_dossier_opens_again_under_its_own_number_as_an_open_one() {
        var number = dossier.number();
        assertThatThrownBy(() -> dossier.reopen(new TrackChoice("3", 3), new NextContact(TODAY), true, DIRECTOR, NOW))
                .isInstanceOf(Refusal.class).hasMessage("dossierOpen");
        dossier.close(ending(ClosureReason.GOALS_REACHED, TODAY.plusMonths(3)), NOW);
        var reopened = dossier.reopen(new TrackChoice("3", 3), new NextContact(TODAY.plusDays(4)), true, DIRECTOR, NOW);
        assertThat(reopened.repeat()).isTrue();
        assertThat(reopened.track()).isEqualTo("3");
        assertThat(dossier.number()).isEqualTo(number);
        assertThat(dossier.isOpen()).isTrue();
        assertThat(dossier.openPeriods()).isEqualTo(1);
        assertThat(dossier.awaitsAfterCare()).isFalse();
        assertThat(dossier.contacted(aContact(), new NextContact(TODAY), NOW).nextContactOn()).isEqualTo(TODAY);
        assertThat(dossier.close(ending(ClosureReason.DEATH, null), NOW).reason()).isEqualTo("death");
    }

    @Test
    void an_ending_says_at_least_how_safe_it_is() {
        var housing = List.of(new DomainResult(LifeDomain.HOUSING, DomainOutcome.SAME));
        assertThatThrownBy(() -> new Ending(Listed.of(ClosureReason.DEATH), SafetyStatus.UNKNOWN, "x", null, housing))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void another_case_director_is_another_person() {
        assertThatThrownBy(() -> dossier.assign(anAssignment(DIRECTOR), NOW)).isInstanceOf(Refusal.class).hasMessage("sameCaseDirector");
        assertThat(dossier.assign(anAssignment(INTAKE), NOW).from()).isEqualTo(DIRECTOR);
        assertThat(dossier.isDirectedBy(INTAKE)).isTrue();
    }

    @Test
    void a_contact_is_with_someone_of_the_family() {
        assertThatThrownBy(() -> dossier.requireMember(UUID.randomUUID())).isInstanceOf(InvalidInput.class);
    }

    private Contact aContact() {
        var report = new Contact.Report(NOW, ContactChannel.PHONE, null, ContactResult.NOT_REACHED, "Synthetisch.");
        return new Contact(Ids.next(), dossier.id(), report, null, null, DIRECTOR, NOW);
    }

    private Assignment anAssignment(UUID to) {
        return new Assignment(Ids.next(), dossier.id(), to, null, INTAKE, NOW);
    }

    private static void assertIssue(String code, LocalDate on) {
        assertThatThrownBy(() -> NextContact.planned(on, TODAY, 42)).isInstanceOfSatisfying(InvalidInput.class, invalid ->
                assertThat(invalid.issues()).containsExactly(new InvalidInput.Issue(code, "nextContactOn")));
    }

    private static void assertClosed(Runnable move) {
        assertThatThrownBy(move::run).isInstanceOf(Refusal.class).hasMessage("dossierClosed");
    }
}
