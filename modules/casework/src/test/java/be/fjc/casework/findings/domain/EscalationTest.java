package be.fjc.casework.findings.domain;

import static be.fjc.casework.findings.domain.Severity.LESS_SERIOUS;
import static be.fjc.casework.findings.domain.Severity.SERIOUS;
import static be.fjc.casework.findings.domain.Severity.VERY_SERIOUS;
import static be.fjc.casework.findings.domain.Tell.TODAY;
import static be.fjc.casework.findings.domain.Tell.incident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalationTest {

    private static final LocalDate LATELY = TODAY.minusMonths(2);
    private static final LocalDate BEFORE = TODAY.minusMonths(8);

    @Test
    void something_more_serious_than_before_rises() {
        Escalation found = of(incident(BEFORE, LESS_SERIOUS), incident(LATELY, SERIOUS));
        assertThat(found.statement()).isEqualTo(Statement.RISES);
        assertThat(found.severityRises()).isTrue();
        assertThat(found.frequencyRises()).isFalse();
    }

    @Test
    void more_often_than_before_rises() {
        Escalation found = of(incident(BEFORE, SERIOUS), incident(LATELY, SERIOUS), incident(LATELY.plusDays(3), LESS_SERIOUS));
        assertThat(found.statement()).isEqualTo(Statement.RISES);
        assertThat(found.severityRises()).isFalse();
        assertThat(found.frequencyRises()).isTrue();
    }

    @Test
    void two_where_there_were_none_rise_and_one_alone_does_not() {
        assertThat(of(incident(LATELY, LESS_SERIOUS), incident(LATELY.plusDays(1), LESS_SERIOUS)).statement()).isEqualTo(Statement.RISES);
        assertThat(of(incident(LATELY, VERY_SERIOUS)).statement()).isEqualTo(Statement.STEADY);
    }

    @Test
    void fewer_and_milder_falls_and_fewer_alone_does_not() {
        assertThat(of(incident(BEFORE, SERIOUS), incident(BEFORE, SERIOUS), incident(LATELY, LESS_SERIOUS)).statement()).isEqualTo(Statement.FALLS);
        assertThat(of(incident(BEFORE, SERIOUS), incident(BEFORE, SERIOUS), incident(LATELY, SERIOUS)).statement()).isEqualTo(Statement.STEADY);
        assertThat(of(incident(BEFORE, VERY_SERIOUS)).statement()).as("none any more").isEqualTo(Statement.FALLS);
    }

    @Test
    void milder_but_more_often_still_rises() {
        assertThat(of(incident(BEFORE, VERY_SERIOUS), incident(LATELY, LESS_SERIOUS), incident(LATELY, LESS_SERIOUS)).statement())
                .isEqualTo(Statement.RISES);
    }

    @Test
    void nothing_in_a_year_says_nothing() {
        assertThat(of().statement()).isEqualTo(Statement.TOO_LITTLE);
        assertThat(of(incident(TODAY.minusMonths(13), VERY_SERIOUS)).statement()).isEqualTo(Statement.TOO_LITTLE);
    }

    @Test
    void what_happened_nobody_knows_when_is_told_and_not_counted() {
        Escalation found = of(incident(new Occurrence(Precision.UNKNOWN, null, null, null), VERY_SERIOUS), incident(LATELY, SERIOUS));
        assertThat(found.undated()).isEqualTo(1);
        assertThat(found.recent()).isEqualTo(1);
        assertThat(found.recentWorst()).isEqualTo(SERIOUS);
    }

    @Test
    void a_period_counts_when_it_ended() {
        var long_ago = new Occurrence(Precision.PERIOD, TODAY.minusMonths(20), LATELY, null);
        assertThat(of(incident(long_ago, SERIOUS)).recent()).isEqualTo(1);
    }

    @Test
    void the_half_years_meet_without_a_gap() {
        LocalDate border = TODAY.minusMonths(6);
        assertThat(of(incident(border, SERIOUS)).earlier()).isEqualTo(1);
        assertThat(of(incident(border.plusDays(1), SERIOUS)).recent()).isEqualTo(1);
        assertThat(of(incident(border.plusDays(1), SERIOUS)).from()).isEqualTo(border.plusDays(1));
        assertThat(of(incident(TODAY.minusMonths(12), SERIOUS)).earlier()).isZero();
        assertThat(of(incident(TODAY.minusMonths(12).plusDays(1), SERIOUS)).earlier()).isEqualTo(1);
    }

    @Test
    void eight_quarters_up_to_now_have_their_counts() {
        Escalation found = of(incident(LocalDate.of(2026, 10, 1), SERIOUS), incident(LocalDate.of(2026, 9, 30), VERY_SERIOUS),
                incident(LocalDate.of(2025, 1, 1), LESS_SERIOUS), incident(LocalDate.of(2024, 12, 31), LESS_SERIOUS));
        assertThat(found.quarters()).extracting(Escalation.Quarter::from).startsWith(LocalDate.of(2025, 1, 1)).endsWith(LocalDate.of(2026, 10, 1)).hasSize(8);
        assertThat(found.quarters()).extracting(Escalation.Quarter::total).containsExactly(1, 0, 0, 0, 0, 0, 1, 1);
        assertThat(found.quarters().get(6).verySerious()).isEqualTo(1);
    }

    private static Escalation of(Incident.Facts... incidents) {
        return Escalation.of(List.of(incidents), TODAY);
    }
}
