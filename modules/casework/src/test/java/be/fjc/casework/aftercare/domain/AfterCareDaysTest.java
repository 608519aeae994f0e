package be.fjc.casework.aftercare.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.workroom.Database;
import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterCareDaysTest {

    private static final AfterCareSeries USUAL = new AfterCareSeries(List.of(3, 6, 12));

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2027-02-22, 2027-05-22, 2027-11-22",
        "2025-11-30, 2026-02-28, 2026-05-30, 2026-11-30",
        "2027-11-30, 2028-02-29, 2028-05-30, 2028-11-30",
        "2028-02-29, 2028-05-29, 2028-08-29, 2029-02-28",
        "2026-08-31, 2026-11-30, 2027-02-28, 2027-08-31"})
    void a_short_month_shortens_only_its_own_day(LocalDate closed, LocalDate first, LocalDate second, LocalDate third) {
        assertThat(USUAL.days(closed)).containsExactly(first, second, third);
    }

    @Test
    void whatever_the_day_each_moment_is_in_its_month_and_none_comes_before_another() {
        var chance = new Random(4);
        for (int round = 0; round < 2000; round++) {
            LocalDate closed = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(4000));
            List<Integer> months = chance.ints(1, 37).distinct().limit(1 + chance.nextInt(6)).sorted().boxed().toList();
            List<LocalDate> days = new AfterCareSeries(months).days(closed);
            assertThat(days).hasSameSizeAs(months).isSorted().doesNotHaveDuplicates();
            IntStream.range(0, days.size()).forEach(at -> {
                LocalDate month = closed.withDayOfMonth(1).plusMonths(months.get(at));
                assertThat(days.get(at).withDayOfMonth(1)).isEqualTo(month);
                assertThat(days.get(at).getDayOfMonth()).isEqualTo(Math.min(closed.getDayOfMonth(), month.lengthOfMonth()));
            });
        }
    }

    @Test
    void a_first_day_that_was_chosen_takes_the_place_of_what_comes_before_or_close_after() {
        LocalDate closed = LocalDate.of(2026, 11, 22);
        assertThat(USUAL.days(closed, null)).isEqualTo(USUAL.days(closed));
        assertThat(USUAL.days(closed, LocalDate.of(2026, 12, 1)))
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 22), LocalDate.of(2027, 5, 22), LocalDate.of(2027, 11, 22));
        assertThat(USUAL.days(closed, LocalDate.of(2027, 4, 22))).containsExactly(LocalDate.of(2027, 4, 22), LocalDate.of(2027, 11, 22));
        assertThat(USUAL.days(closed, LocalDate.of(2027, 4, 21)))
                .containsExactly(LocalDate.of(2027, 4, 21), LocalDate.of(2027, 5, 22), LocalDate.of(2027, 11, 22));
        assertThat(USUAL.days(closed, LocalDate.of(2027, 11, 22))).containsExactly(LocalDate.of(2027, 11, 22));
        assertIssue("tooFar", () -> USUAL.days(closed, LocalDate.of(2027, 11, 23)));
        assertIssue("tooSoon", () -> USUAL.days(closed, closed));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 2026-11-22, true", "2025-11-22, 2026-11-23, false", "2025-11-22, 2025-11-22, true",
        "2024-02-29, 2025-02-28, true", "2024-02-29, 2025-03-01, false", "2023-02-28, 2024-02-28, true", "2023-02-28, 2024-02-29, false"})
    void the_last_day_of_the_window_is_a_repeat_and_the_next_is_not(LocalDate closed, LocalDate reopened, boolean repeat) {
        assertThat(new RepeatWindow(12).holds(closed, reopened)).isEqualTo(repeat);
    }

    @Test
    void a_window_has_one_edge_whatever_the_day() {
        var chance = new Random(5);
        for (int round = 0; round < 2000; round++) {
            LocalDate closed = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(4000));
            int months = 1 + chance.nextInt(60);
            LocalDate last = new AfterCareSeries(List.of(months)).days(closed).get(0);
            assertThat(new RepeatWindow(months).holds(closed, last)).isTrue();
            assertThat(new RepeatWindow(months).holds(closed, last.plusDays(1))).isFalse();
        }
    }

    @Test
    void what_is_told_of_a_moment_goes_with_what_came_of_it() {
        var better = List.of(new DomainResult(LifeDomain.HOUSING, DomainOutcome.BETTER));
        assertThat(new LookedIn(AfterCareOutcome.REACHED, null, SafetyStatus.STABLE, better).domains()).hasSize(1);
        assertIssue("required", () -> new LookedIn(AfterCareOutcome.REACHED, null, null, List.of()));
        assertIssue("required", () -> new LookedIn(AfterCareOutcome.NOT_POSSIBLE, null, null, List.of()));
        assertIssue("notApplicable", () -> new LookedIn(AfterCareOutcome.NOT_REACHED, "x", null, List.of()));
        assertIssue("notApplicable", () -> new LookedIn(AfterCareOutcome.NOT_REACHED, null, SafetyStatus.STABLE, List.of()));
        assertIssue("notApplicable", () -> new LookedIn(AfterCareOutcome.NOT_POSSIBLE, "x", null, better));
        assertIssue("notInList", () -> new LookedIn(AfterCareOutcome.NOT_NEEDED, null, null, List.of()));
        assertIssue("duplicateInput", () -> new LookedIn(AfterCareOutcome.REACHED, null, SafetyStatus.STABLE, List.of(better.get(0), better.get(0))));
    }

    @Test
    void the_database_knows_every_code() {
        assertThat(Coded.codes(AfterCareOutcome.class)).allSatisfy(code ->
                assertThat(Database.get().constraint("casework_after_care", "outcome")).contains("'" + code + "'"));
        assertThat(Coded.codes(SafetyStatus.class)).allSatisfy(code ->
                assertThat(Database.get().constraint("casework_after_care", "safety_status")).contains("'" + code + "'"));
        assertThat(Coded.codes(LifeDomain.class)).allSatisfy(code ->
                assertThat(Database.get().constraint("casework_after_care_domain", "life_domain")).contains("'" + code + "'"));
        assertThat(Coded.codes(DomainOutcome.class)).allSatisfy(code ->
                assertThat(Database.get().constraint("casework_after_care_domain", "result")).contains("'" + code + "'"));
    }

    private static void assertIssue(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InvalidInput.class, invalid ->
                assertThat(invalid.issues()).extracting(InvalidInput.Issue::code).containsExactly(code));
    }
}
