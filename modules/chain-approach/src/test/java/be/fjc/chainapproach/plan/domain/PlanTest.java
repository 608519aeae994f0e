package be.fjc.chainapproach.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.workroom.BoundSeal;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** From the first draft to the closing of a plan. */
class PlanTest {

    private static final UUID ME = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Seal seal = new BoundSeal();
    private final Plan plan = new Plan(UUID.randomUUID(), new DossierId(UUID.randomUUID()), seal, ME, NOW);

    @Test
    void an_empty_side_demands_a_reason() {
        plan.write(Sc5.plan(), seal, ME, NOW);
        assertThat(Sc5.plan().goals()).hasSize(3);
        assertThat(Sc5.plan().actions()).hasSize(7);
        refused(() -> plan.establish(DAY, seal, ME, NOW), "planWithoutAdministrative");
        plan.write(explained(), seal, ME, NOW);
        assertThat(plan.establish(DAY, seal, ME, NOW).number()).isEqualTo(1);
        refused(() -> plan.establish(DAY, seal, ME, NOW), "planNotDrafted");
    }

    @Test
    void a_goal_without_an_action_is_no_plan() {
        refused(() -> plan.establish(DAY, seal, ME, NOW), "planNotWhole");
        plan.write(new PlanContent(List.of(new Goal(Sc5.id(1), "Doel", null, "safety", null, Set.of(), List.of())), Map.of(), List.of()), seal, ME, NOW);
        refused(() -> plan.establish(DAY, seal, ME, NOW), "planNotWhole");
    }

    @Test
    void what_changes_after_that_is_the_next_version_and_the_first_says_what_it_said() {
        established();
        Goal other = Sc5.plan().goals().get(0);
        Goal renamed = new Goal(other.id(), "Ander doel", other.plain(), other.lifeDomain(), other.member(), other.readers(), other.actions().subList(0, 2));
        PlanContent second = new PlanContent(List.of(renamed, Sc5.plan().goals().get(1)), explained().unused(), List.of());
        plan.write(second, seal, ME, NOW);
        assertThat(plan.current().orElseThrow().content(seal)).isEqualTo(explained());
        assertThat(plan.draft().orElseThrow().number()).isEqualTo(2);
        assertThat(Difference.between(plan.numbered(1).orElseThrow().content(seal), plan.numbered(2).orElseThrow().content(seal)))
                .extracting(Difference::part, Difference::of, Difference::field, Difference::was, Difference::is)
                .contains(
                        tuple("goal", Sc5.id(10).toString(), "title", "Gezinsdoel", "Ander doel"),
                        tuple("action", Sc5.id(13).toString(), "place", "Moederadres", null),
                        tuple("goal", Sc5.id(30).toString(), "title", "Moederdoel", null),
                        tuple("wish", Sc5.CHILD.toString(), "wish", "Kindwens", null))
                .doesNotContain(tuple("goal", Sc5.id(20).toString(), "title", "Kinddoel", "Kinddoel"));
        assertThat(Difference.between(explained(), explained())).isEmpty();
    }

    @Test
    void what_a_plan_says_comes_back_as_it_was_sealed() {
        Goal strange = new Goal(Sc5.id(1), "Met een\ttab, een \\ en\nnog een regel", null, "own", null, Set.of(), List.of());
        PlanContent content = new PlanContent(List.of(strange), Map.of(Perspective.POLICE, "a\nb"), List.of(new PlanContent.Wish(Sc5.CHILD, "-")));
        assertThat(PlanText.read(PlanText.of(content))).isEqualTo(content);
        assertThat(PlanText.read(PlanText.of(PlanContent.EMPTY))).isEqualTo(PlanContent.EMPTY);
        assertThat(PlanText.read(PlanText.of(explained()))).isEqualTo(explained());
    }

    @Test
    void an_organisation_disagrees_with_a_reason_and_its_last_word_counts() {
        refused(() -> plan.answer(1, "caw", true, null, seal, ME, NOW), "planNotEstablished");
        established();
        assertThatThrownBy(() -> plan.answer(1, "caw", false, null, seal, ME, NOW)).isInstanceOf(InvalidInput.class);
        plan.answer(1, "caw", false, "De termijn is te kort", seal, ME, NOW);
        assertThat(plan.current().orElseThrow().agreements().get("caw").why(seal)).isEqualTo("De termijn is te kort");
        plan.answer(1, "caw", true, null, seal, ME, NOW);
        assertThat(plan.current().orElseThrow().agreements().get("caw").agrees()).isTrue();
        plan.write(explained(), seal, ME, NOW);
        plan.establish(DAY, seal, ME, NOW);
        assertThat(plan.current().orElseThrow().agreements()).as("of another version nobody said anything yet").isEmpty();
    }

    @Test
    void every_goal_is_looked_at_and_a_closed_plan_rests() {
        established();
        Map<UUID, Attainment> some = new HashMap<>(Map.of(Sc5.id(10), Attainment.PARTLY, Sc5.id(20), Attainment.ATTAINED));
        refused(() -> plan.evaluate(new Evaluation.Found(DAY, some, null, null), seal, ME, NOW), "goalsNotAllEvaluated");
        some.put(Sc5.id(30), Attainment.NO_LONGER_RELEVANT);
        assertThat(plan.evaluate(new Evaluation.Found(DAY, some, "Woorden", DAY.plusWeeks(7)), seal, ME, NOW).found(seal).attainments()).isEqualTo(some);
        plan.close("Klaar", seal, ME, NOW);
        refused(() -> plan.write(explained(), seal, ME, NOW), "planClosed");
        refused(() -> plan.answer(1, "caw", true, null, seal, ME, NOW), "planClosed");
        refused(() -> plan.close("Nog eens", seal, ME, NOW), "planClosed");
    }

    @Test
    void an_organisation_that_was_asked_is_not_asked_again() {
        established();
        Goal.Action action = explained().actions().findFirst().orElseThrow();
        assertThat(plan.taskOf(action)).isEmpty();
        UUID task = UUID.randomUUID();
        plan.asked(action, task, NOW);
        assertThat(plan.taskOf(action).orElseThrow().task()).isEqualTo(task);
        Goal.Action byOther = new Goal.Action(action.id(), action.perspective(), action.what(), null, "vk", null, null, null, Sc5.DAY, false, null, Set.of());
        assertThat(plan.taskOf(byOther)).as("of somebody else it is asked").isEmpty();
    }

    private void established() {
        plan.write(explained(), seal, ME, NOW);
        plan.establish(DAY, seal, ME, NOW);
    }

    private static PlanContent explained() {
        return new PlanContent(Sc5.plan().goals(), Map.of(Perspective.ADMINISTRATIVE, "Geen overlast"), Sc5.plan().wishes());
    }

    private static void refused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
