package be.fjc.chainapproach.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An instrument of the shape that is published of DASH, with wording of our own: twenty-four questions of one point each, 10–13 medium, 14
 * and more high, and the professional's judgement and escalation as ways to high of their own.
 */
class ListOfTwentyFourTest {

    private static final Instrument LIST = InstrumentFile.parse("""
            instrument | lijst-24 | 1 | dyad | ours | Lijst van vierentwintig
            level | low | 0
            level | medium | 10
            level | high | 14
            escalation | 3
            """ + IntStream.rangeClosed(1, 24)
            .mapToObj(number -> "item | q%1$d | all | 1 | - | Vraag %1$d. | Question %1$d. | Question %1$d.".formatted(number))
            .collect(Collectors.joining("\n")));

    @Test
    void it_has_twenty_four_items() {
        assertThat(LIST.items()).hasSize(24);
    }

    @ParameterizedTest(name = "{0} times yes: {1}")
    @CsvSource({"0, LOW", "1, LOW", "9, LOW", "10, MEDIUM", "13, MEDIUM", "14, HIGH", "24, HIGH"})
    void the_level_of_a_score_begins_at_its_cut_off(int yes, Level level) {
        Outcome outcome = LIST.weigh(Answers.to(LIST, yes, 0), 0, null);
        assertThat(outcome.score().points()).isEqualTo(yes);
        assertThat(outcome.level()).isEqualTo(level);
        assertThat(outcome.routes()).isEqualTo(level == Level.HIGH ? Set.of(Route.SCORE) : Set.of());
    }

    @Test
    void the_professional_can_come_to_high_with_any_score() {
        Outcome outcome = LIST.weigh(Answers.to(LIST, 2, 0), 0, Level.HIGH);
        assertThat(outcome.level()).isEqualTo(Level.HIGH);
        assertThat(outcome.routes()).containsExactly(Route.JUDGEMENT);
        assertThat(outcome.scoreLevel()).isEqualTo(Level.LOW);
    }

    @ParameterizedTest(name = "{0} incidents in a year: {1}")
    @CsvSource({"0, LOW", "2, LOW", "3, HIGH", "7, HIGH"})
    void escalation_comes_to_high_with_any_score(int incidents, Level level) {
        Outcome outcome = LIST.weigh(Answers.to(LIST, 0, 0), incidents, null);
        assertThat(outcome.level()).isEqualTo(level);
        assertThat(outcome.routes().contains(Route.ESCALATION)).isEqualTo(level == Level.HIGH);
    }

    @Test
    void every_way_that_led_there_is_told() {
        assertThat(LIST.weigh(Answers.to(LIST, 14, 0), 3, Level.ACUTE).routes()).containsExactlyInAnyOrder(Route.SCORE, Route.ESCALATION, Route.JUDGEMENT);
    }

    @Test
    void a_low_judgement_takes_nothing_off_a_score() {
        assertThat(LIST.weigh(Answers.to(LIST, 14, 0), 0, Level.LOW).level()).isEqualTo(Level.HIGH);
    }

    @ParameterizedTest(name = "{0} times yes, {1} unknown: {2} and perhaps {3}")
    @CsvSource({"13, 0, MEDIUM, MEDIUM", "13, 1, MEDIUM, HIGH", "9, 1, LOW, MEDIUM", "0, 13, LOW, MEDIUM", "0, 24, LOW, HIGH", "14, 10, HIGH, HIGH"})
    void what_nobody_knows_is_no_yes_and_no_no(int yes, int unknown, Level level, Level levelIfSo) {
        Outcome outcome = LIST.weigh(Answers.to(LIST, yes, unknown), 0, null);
        assertThat(outcome.level()).isEqualTo(level);
        assertThat(outcome.levelIfSo()).isEqualTo(levelIfSo);
        assertThat(outcome.most()).isEqualTo(yes + unknown);
        assertThat(outcome.unknown()).hasSize(unknown);
        assertThat(outcome.isHiddenByNotKnowing()).isEqualTo(level != levelIfSo);
    }
}
