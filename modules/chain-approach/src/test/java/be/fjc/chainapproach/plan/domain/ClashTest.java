package be.fjc.chainapproach.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.chainapproach.measures.domain.Issuer;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan asks of two people who are kept apart is pointed out, and nothing else. */
class ClashTest {

    private static final LocalDate DAY = Sc5.DAY;
    private static final Set<UUID> BOTH = Set.of(Sc5.MOTHER, Sc5.FATHER);

    @Test
    void a_talk_with_both_while_they_are_kept_apart_is_pointed_out() {
        assertThat(Clash.in(plan(talk(null, BOTH)), ban(MeasureKind.CONTACT_BAN, DAY.minusDays(5), DAY.plusDays(5)), DAY))
                .containsExactly(new Clash(Clash.Kind.TOGETHER, Sc5.id(41), Sc5.BAN, MeasureKind.CONTACT_BAN, DAY.plusDays(5)));
    }

    @Test
    void what_is_about_one_of_them_or_for_one_of_them_is_not() {
        var ban = ban(MeasureKind.CONTACT_BAN, DAY.minusDays(5), null);
        assertThat(Clash.in(plan(talk(Sc5.FATHER, BOTH)), ban, DAY)).isEmpty();
        assertThat(Clash.in(plan(talk(null, Set.of(Sc5.MOTHER, Sc5.CHILD))), ban, DAY)).isEmpty();
    }

    /** Days as they lie before or after the last on which it is to be done; it may be done from three days before that. */
    @ParameterizedTest
    @CsvSource({"-5, 0, true", "0, 5, true", "-5, -1, true", "-5, -3, true", "-5, -4, false", "1, 5, false"})
    void it_is_looked_at_on_every_day_on_which_it_may_be_done(int from, int until, boolean found) {
        var ban = ban(MeasureKind.HOUSE_BAN, DAY.plusDays(from), DAY.plusDays(until));
        assertThat(Clash.in(plan(talk(null, BOTH)), ban, DAY.minusDays(3))).hasSize(found ? 1 : 0);
    }

    @Test
    void from_a_home_somebody_is_kept_also_where_nobody_is_named() {
        assertThat(Clash.in(plan(talk(null, BOTH)), ban(MeasureKind.HOUSE_BAN, null), DAY)).hasSize(1);
        assertThat(Clash.in(plan(talk(null, Set.of(Sc5.FATHER))), ban(MeasureKind.HOUSE_BAN, null), DAY)).isEmpty();
        assertThat(Clash.in(plan(talk(null, BOTH)), ban(MeasureKind.CONTACT_BAN, null), DAY)).isEmpty();
    }

    @Test
    void what_the_mayor_imposes_is_not_judicial() {
        PlanContent content = new PlanContent(List.of(), Map.of(Perspective.JUDICIAL, "Geen vervolging"), List.of());
        assertThat(Clash.in(content, ban(MeasureKind.ADMINISTRATIVE, DAY, null), DAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = MeasureKind.class, names = {"PROBATION", "ELECTRONIC_MONITORING", "PENAL_MEDIATION", "FAMILY_COURT", "ADMINISTRATIVE"})
    void what_keeps_nobody_apart_clashes_with_no_talk(MeasureKind kind) {
        assertThat(Clash.in(plan(talk(null, BOTH)), ban(kind, DAY, null), DAY)).isEmpty();
    }

    @Test
    void a_plan_without_anything_judicial_while_a_measure_holds_is_pointed_out() {
        PlanContent content = new PlanContent(List.of(), Map.of(Perspective.JUDICIAL, "Geen vervolging"), List.of());
        assertThat(Clash.in(content, ban(MeasureKind.PROBATION, DAY, null), DAY))
                .containsExactly(new Clash(Clash.Kind.NOTHING_JUDICIAL, null, Sc5.BAN, MeasureKind.PROBATION, null));
        assertThat(Clash.in(content, Map.of(), DAY)).isEmpty();
    }

    private static PlanContent plan(Goal.Action action) {
        return new PlanContent(List.of(new Goal(Sc5.id(40), "Doel", null, "safety", null, Sc5.ALL, List.of(action))), Map.of(), List.of());
    }

    private static Goal.Action talk(UUID about, Set<UUID> readers) {
        return new Goal.Action(Sc5.id(41), Perspective.ASSISTANCE, "Gezinsgesprek", null, "caw", null, null, null, DAY, false, about, readers);
    }

    private static Map<UUID, Measure.Imposed> ban(MeasureKind kind, LocalDate from, LocalDate until) {
        return Map.of(Sc5.BAN, new Measure.Imposed(kind, Issuer.PROSECUTION, Sc5.FATHER, Sc5.MOTHER, from, until, null, null));
    }

    private static Map<UUID, Measure.Imposed> ban(MeasureKind kind, UUID protects) {
        return Map.of(Sc5.BAN, new Measure.Imposed(kind, Issuer.PROSECUTION, Sc5.FATHER, protects, DAY, null, null, null));
    }
}
