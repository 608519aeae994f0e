package be.fjc.casework.domain;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.ASKED;
import static be.fjc.casework.workroom.Given.GP;
import static be.fjc.casework.workroom.Given.INTAKE;
import static be.fjc.casework.workroom.Given.NOW;
import static be.fjc.casework.workroom.Given.TODAY;
import static be.fjc.casework.workroom.Given.aReferral;
import static be.fjc.casework.workroom.Given.aReferralLookedAt;
import static be.fjc.casework.workroom.Given.answers;
import static be.fjc.casework.workroom.Given.ruling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {

    @Test
    void filing_is_told_with_ids_and_codes_only() {
        var filed = aReferral(aFamily("Testboom").inImmediateDanger()).filed();
        assertThat(filed.filedBy()).isEqualTo(GP);
        assertThat(filed.referrerType()).isEqualTo("gp");
        assertThat(filed.immediateDanger()).isTrue();
        assertThat(filed.toString()).doesNotContain("Testboom", "Synthetisch");
    }

    @Test
    void the_clocks_start_on_the_day_of_filing() {
        Referral referral = aReferral();
        assertThat(referral.firstLookDueAt()).isEqualTo(Instant.parse("2026-10-15T15:00:00Z"));
        assertThat(referral.decisionDueAt()).isEqualTo(Instant.parse("2026-10-21T15:00:00Z"));
    }

    @Test
    void the_clocks_of_a_letter_start_on_the_day_it_came_in() {
        Referral referral = aReferral(aFamily("Testboom").receivedOn(TODAY.minusDays(6)));
        assertThat(referral.firstLookDueAt()).isBefore(NOW);
        assertThat(referral.filedAt()).isEqualTo(NOW);
    }

    @Test
    void nothing_is_received_tomorrow() {
        assertThatThrownBy(() -> aReferral(aFamily("Testboom").receivedOn(TODAY.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_first_look_puts_it_in_review() {
        assertThat(aReferralLookedAt().status()).isEqualTo(ReferralStatus.IN_REVIEW);
    }

    @Test
    void a_first_look_happens_once() {
        Referral referral = aReferralLookedAt();
        assertThatThrownBy(() -> referral.lookFirst(Danger.ACUTE, null, INTAKE, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("alreadyLookedAt");
    }

    @Test
    void danger_is_looked_at_before_anything_is_decided() {
        assertThatThrownBy(() -> aReferral().decide(ruling(Verdict.REFUSED), ASKED, INTAKE, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("firstLookMissing");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void a_referral_is_decided_once(Verdict verdict) {
        Referral referral = aReferralLookedAt();
        referral.decide(ruling(verdict), ASKED, INTAKE, NOW);
        assertThat(referral.status()).isEqualTo(ReferralStatus.PROCESSED);
        assertThatThrownBy(() -> referral.decide(ruling(verdict), ASKED, INTAKE, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("alreadyDecided");
        assertThatThrownBy(() -> referral.lookFirst(Danger.NONE, null, INTAKE, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("alreadyDecided");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED,takenUp", "ADVICE_ONLY,adviceGiven", "REDIRECTED,redirected", "REFUSED,notTakenUp"})
    void its_referrer_is_told_what_came_of_it_and_no_more(Verdict verdict, String outcome) {
        var decided = aReferralLookedAt().decide(ruling(verdict), ASKED, INTAKE, NOW);
        assertThat(decided.outcome()).isEqualTo(outcome);
        assertThat(decided.toString()).doesNotContain("Synthetisch");
    }

    @Test
    void being_taken_up_where_the_centre_only_advises_is_told_as_advice() {
        var advised = aReferralLookedAt().decide(new Ruling(Verdict.ACCEPTED, "Synthetisch: reden.", answers(), null, true), ASKED, INTAKE, NOW);
        assertThat(advised.outcome()).isEqualTo("adviceGiven");
    }

    @Test
    void every_criterion_is_answered() {
        var half = new Ruling(Verdict.ADVICE_ONLY, "Synthetisch: reden.", answers().subList(0, 1), null);
        assertThatThrownBy(() -> aReferralLookedAt().decide(half, ASKED, INTAKE, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("criteriaIncomplete");
    }

    @Test
    void an_organisation_goes_with_redirecting_only() {
        assertThatThrownBy(() -> new Ruling(Verdict.REDIRECTED, "x", answers(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ruling(Verdict.REFUSED, "x", answers(), "caw")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_is_not_informed_needs_a_reason() {
        assertThatThrownBy(() -> new PersonDetails(
                        "Anna", "Testboom", null, PersonRole.VICTIM, null, null, Informed.NOT_INFORMED, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
