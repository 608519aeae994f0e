package be.fjc.chainapproach.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JointTest {

    private static final Instrument ADULTS = Instruments.all().get(0);

    @Test
    void one_yes_is_enough_and_a_critical_one_sets_the_floor() {
        Joint joint = joint(said(Set.of("strangulation"), Set.of(), null), said(Set.of(), Set.of("strangulation"), null), said(Set.of(), Set.of(), null));
        assertThat(joint.outcome(0).floor()).isEqualTo(Level.HIGH);
        assertThat(joint.outcome(0).score().points()).isEqualTo(2);
        assertThat(joint.diverging()).containsExactly("strangulation");
    }

    @Test
    void what_one_knows_is_not_unknown_and_what_nobody_knows_is_never_a_no() {
        Joint joint = joint(said(Set.of(), Set.of("weapon", "control"), null), said(Set.of(), Set.of("weapon"), null));
        Outcome outcome = joint.outcome(0);
        assertThat(outcome.unknown()).containsExactly("weapon");
        assertThat(outcome.criticalUnknown()).containsExactly("weapon");
        assertThat(outcome.levelIfSo()).isEqualTo(Level.HIGH);
        assertThat(outcome.level()).isEqualTo(Level.LOW);
        assertThat(joint.diverging()).containsExactly("control");
    }

    @Test
    void the_highest_judgement_counts_and_nobody_is_averaged() {
        assertThat(joint(said(Set.of(), Set.of(), Level.LOW), said(Set.of(), Set.of(), Level.ACUTE)).outcome(0).level()).isEqualTo(Level.ACUTE);
    }

    @Test
    void what_is_left_open_is_unknown() {
        Joint joint = joint(new Said(List.of(Answers.of("control", State.YES)), null, null, List.of()));
        assertThat(joint.outcome(0).unknown()).hasSize(ADULTS.items().size() - 1);
    }

    private static Joint joint(Said... several) {
        return new Joint(ADULTS, several.length == 1 ? Map.of("a", several[0])
                : several.length == 2 ? Map.of("a", several[0], "b", several[1]) : Map.of("a", several[0], "b", several[1], "c", several[2]));
    }

    private static Said said(Set<String> yes, Set<String> unknown, Level judged) {
        return new Said(Answers.to(ADULTS, yes, unknown), judged, judged == null ? null : "Synthetisch", List.of());
    }
}
