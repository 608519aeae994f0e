package be.fjc.chainapproach.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

    private static final String GOOD = """
            instrument | kort | 1 | dyad | ours | Kort
            level | low | 0
            level | high | 2
            item | a | all | 1 | - | Eén. | Un. | One.
            item | b | all | 1 | acute | Twee. | Deux. | Two.
            """;
    private static final String ELSEWHERE = """
            instrument | elders | 4 | dyad | scoreOnly | Elders ingevuld
            level | low | 0
            level | medium | 20
            level | high | 30
            """;

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(delimiter = ';', textBlock = """
            item | b | all; item | a | all; asked twice
            1 | acute; -1 | acute; less than nothing
            1 | acute; 1 | low; everything stands on
            1 | acute; 1 | loud; not understood
            Deux. | Two.; Deux.; not understood
            level | high | 2; level | high | 3; highest level
            level | low | 0; level | low | 1; cannot begin
            level | high | 2; level | high | 0; cannot begin
            ours; textWithheld; has words
            ours; scoreOnly; has words
            dyad; triad; triad
            instrument |; remark |; not understood
            """)
    void a_file_that_contradicts_itself_is_refused(String right, String wrong, String why) {
        assertThat(InstrumentFile.parse(GOOD).items()).hasSize(2);
        assertThat(GOOD).contains(right);
        assertThatThrownBy(() -> InstrumentFile.parse(GOOD.replace(right, wrong))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    @Test
    void an_instrument_whose_text_is_withheld_is_answered_without_it() {
        Instrument withheld = InstrumentFile.parse(GOOD.replace("ours", "textWithheld").replaceAll("( \\| -| \\| acute) \\| .*", "$1"));
        assertThat(withheld.items()).allMatch(item -> item.texts().isEmpty());
        assertThat(withheld.weigh(Answers.to(withheld, 2, 0), 0, null).level()).isEqualTo(Level.ACUTE);
    }

    @Test
    void every_item_is_answered_once_and_nothing_else_is() {
        Instrument instrument = InstrumentFile.parse(GOOD);
        List<Answer> all = Answers.to(instrument, 1, 1);
        assertThatThrownBy(() -> instrument.weigh(all.subList(0, 1), 0, null)).isInstanceOf(InvalidInput.class);
        List<Answer> twice = new ArrayList<>(all);
        twice.add(all.get(0));
        assertThatThrownBy(() -> instrument.weigh(twice, 0, null)).isInstanceOf(InvalidInput.class);
        List<Answer> foreign = new ArrayList<>(all);
        foreign.add(Answer.unknown("z"));
        assertThatThrownBy(() -> instrument.weigh(foreign, 0, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_yes_or_a_no_says_where_it_comes_from_and_how_sure_it_is() {
        LocalDate day = LocalDate.parse("2026-11-20");
        for (State state : List.of(State.YES, State.NO)) {
            assertThatThrownBy(() -> new Answer("a", state, " ", day, Confidence.LOW)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> new Answer("a", state, "politie", null, Confidence.LOW)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> new Answer("a", state, "politie", day, null)).isInstanceOf(InvalidInput.class);
        }
        assertThat(Answer.unknown("a").source()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, LOW", "19, LOW", "20, MEDIUM", "30, HIGH"})
    void a_score_from_elsewhere_has_the_level_of_its_own_cut_offs(int points, Level level) {
        Instrument elsewhere = InstrumentFile.parse(ELSEWHERE);
        assertThat(elsewhere.imported(points, null).level()).isEqualTo(level);
        assertThat(elsewhere.imported(points, Level.ACUTE).level()).isEqualTo(Level.ACUTE);
        assertThatThrownBy(() -> elsewhere.imported(-1, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_score_is_never_put_where_items_are_to_be_answered() {
        assertThatThrownBy(() -> InstrumentFile.parse(GOOD).imported(3, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void scores_of_two_instruments_are_never_held_against_each_other() {
        Score first = InstrumentFile.parse(GOOD).weigh(Answers.to(InstrumentFile.parse(GOOD), 1, 0), 0, null).score();
        Score later = new Score(first.edition(), 2);
        assertThat(later.since(first)).isEqualTo(1);
        assertThatThrownBy(() -> InstrumentFile.parse(ELSEWHERE).imported(5, null).score().since(first)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(new Edition("kort", 2), 2).since(first)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Score.class.getDeclaredMethods()).extracting(Method::getName).doesNotContain("plus", "add", "sum");
    }
}
