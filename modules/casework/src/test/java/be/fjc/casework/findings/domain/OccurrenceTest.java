package be.fjc.casework.findings.domain;

import static be.fjc.casework.findings.domain.Tell.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OccurrenceTest {

    @Test
    void a_day_may_have_a_part() {
        assertThat(new Occurrence(Precision.DAY, TODAY, null, DayPart.NIGHT).day()).contains(TODAY);
        refused("notApplicable", "occurrence.dayPart", () -> new Occurrence(Precision.MONTH, TODAY, null, DayPart.NIGHT));
    }

    @Test
    void a_month_counts_on_its_first_day() {
        assertThat(new Occurrence(Precision.MONTH, LocalDate.of(2026, 3, 19), null, null).day()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void a_period_has_two_days_in_order_and_counts_on_the_last() {
        assertThat(new Occurrence(Precision.PERIOD, TODAY.minusDays(9), TODAY, null).day()).contains(TODAY);
        assertThatCode(() -> new Occurrence(Precision.PERIOD, TODAY, TODAY, null)).doesNotThrowAnyException();
        refused("required", "occurrence.endsOn", () -> new Occurrence(Precision.PERIOD, TODAY, null, null));
        refused("tooSoon", "occurrence.endsOn", () -> new Occurrence(Precision.PERIOD, TODAY, TODAY.minusDays(1), null));
        refused("notApplicable", "occurrence.endsOn", () -> new Occurrence(Precision.DAY, TODAY, TODAY, null));
    }

    @Test
    void what_nobody_knows_has_no_day() {
        assertThat(new Occurrence(Precision.UNKNOWN, null, null, null).day()).isEmpty();
        refused("notApplicable", "occurrence.startsOn", () -> new Occurrence(Precision.UNKNOWN, TODAY, null, null));
        refused("required", "occurrence.startsOn", () -> new Occurrence(Precision.DAY, null, null, null));
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        LocalDate tomorrow = TODAY.plusDays(1);
        refused("inFuture", "occurrence.startsOn", () -> new Occurrence(Precision.DAY, tomorrow, null, null).requirePast(TODAY));
        refused("inFuture", "occurrence.endsOn", () -> new Occurrence(Precision.PERIOD, TODAY, tomorrow, null).requirePast(TODAY));
        assertThatCode(() -> new Occurrence(Precision.DAY, TODAY, null, null).requirePast(TODAY)).doesNotThrowAnyException();
    }

    static void refused(String code, String name, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class,
                refusal -> assertThat(refusal.issues()).containsExactly(new InvalidInput.Issue(code, name)));
    }
}
