package be.fjc.chainapproach.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Map<String, String> FOUR = Map.of("ifg", "Geweld.", "veiligheid", "Onveilig.", "domeinen", "Domeinen.", "traject", "Traject.");

    @Test
    void a_centre_that_asks_for_all_four_takes_no_three() {
        var all = new Admission(FOUR, 4);
        assertThatCode(() -> all.require(answers())).doesNotThrowAnyException();
        assertThatThrownBy(() -> all.require(answers("domeinen"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("criteriaNotMet");
            assertThat(refusal.details()).containsExactly("Domeinen.");
        });
    }

    @Test
    void a_centre_that_says_nothing_asks_for_all() {
        assertThatThrownBy(() -> new Admission(FOUR, 0).require(answers("ifg"))).hasMessage("criteriaNotMet");
    }

    @Test
    void a_centre_can_ask_for_fewer_and_never_for_more_than_there_are() {
        assertThatCode(() -> new Admission(FOUR, 3).require(answers("ifg"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Admission(FOUR, 3).require(answers("ifg", "traject"))).hasMessage("criteriaNotMet");
        assertThatCode(() -> new Admission(FOUR, 9).require(answers())).doesNotThrowAnyException();
    }

    @Test
    void each_is_answered_once_and_no_other() {
        var all = new Admission(FOUR, 0);
        assertThatThrownBy(() -> all.require(answers().subList(0, 3))).hasMessage("criteriaIncomplete");
        assertThatThrownBy(() -> all.require(List.of())).hasMessage("criteriaIncomplete");
        List<CriterionAnswer> twice = Stream.concat(answers().stream(), Stream.of(new CriterionAnswer("ifg", true))).toList();
        assertThatThrownBy(() -> all.require(twice)).hasMessage("criteriaIncomplete");
        List<CriterionAnswer> foreign = Stream.concat(answers().stream(), Stream.of(new CriterionAnswer("nergens", true))).toList();
        assertThatThrownBy(() -> all.require(foreign)).hasMessage("criteriaIncomplete");
    }

    private static List<CriterionAnswer> answers(String... notMet) {
        return FOUR.keySet().stream().sorted().map(code -> new CriterionAnswer(code, !List.of(notMet).contains(code))).toList();
    }
}
