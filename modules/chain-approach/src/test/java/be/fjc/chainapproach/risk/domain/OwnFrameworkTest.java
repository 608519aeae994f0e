package be.fjc.chainapproach.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnFrameworkTest {

    private static final Instrument ADULTS = Instruments.find(new Edition("taxatiekader-ifg", 1)).orElseThrow();
    private static final Instrument CHILD = Instruments.find(new Edition("taxatiekader-kind", 1)).orElseThrow();

    @Test
    void it_asks_twenty_six_headings_of_a_dyad_and_ten_of_a_child() {
        assertThat(ADULTS.items()).filteredOn(item -> item.points() > 0).hasSize(26);
        assertThat(CHILD.items()).filteredOn(item -> item.points() > 0).hasSize(10);
        assertThat(List.of(ADULTS.subject(), CHILD.subject())).containsExactly(Subject.DYAD, Subject.CHILD);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "strangulation", "threatsToKill", "weapon", "sexual", "stalking", "breach", "pregnancy", "children", "fear", "honour"})
    void one_critical_flag_alone_is_high(String flag) {
        Outcome outcome = ADULTS.weigh(Answers.to(ADULTS, Set.of(flag), Set.of()), 0, null);
        assertThat(outcome.scoreLevel()).isEqualTo(Level.LOW);
        assertThat(outcome.floor()).isEqualTo(Level.HIGH);
        assertThat(outcome.level()).isEqualTo(Level.HIGH);
        assertThat(outcome.routes()).containsExactly(Route.FLAG);
    }

    @Test
    void there_are_ten_critical_flags() {
        assertThat(ADULTS.items()).filteredOn(Item::isCritical).hasSize(10);
    }

    @Test
    void not_knowing_of_a_critical_flag_sets_no_floor_and_says_so() {
        Outcome outcome = ADULTS.weigh(Answers.to(ADULTS, Set.of(), Set.of("weapon", "animals")), 0, null);
        assertThat(outcome.level()).isEqualTo(Level.LOW);
        assertThat(outcome.floor()).isNull();
        assertThat(outcome.criticalUnknown()).containsExactly("weapon");
        assertThat(outcome.levelIfSo()).isEqualTo(Level.HIGH);
    }

    @Test
    void what_protects_takes_nothing_off() {
        Set<String> protective = Set.of("network", "insight", "acceptsHelp", "housing", "measure", "supportFigure");
        Outcome outcome = ADULTS.weigh(Answers.to(ADULTS, Set.of("network", "insight", "acceptsHelp", "housing", "measure", "supportFigure", "weapon"),
                Set.of()), 0, null);
        assertThat(ADULTS.items()).filteredOn(item -> item.group().equals("protective")).extracting(Item::code).containsExactlyInAnyOrderElementsOf(protective);
        assertThat(outcome.score().points()).isEqualTo(2);
        assertThat(outcome.level()).isEqualTo(Level.HIGH);
    }

    @Test
    void a_child_under_three_is_never_low() {
        assertThat(CHILD.weigh(Answers.to(CHILD, Set.of("underThree"), Set.of()), 0, null).level()).isEqualTo(Level.MEDIUM);
    }

    @Test
    void no_two_items_ask_the_same() {
        for (Instrument instrument : Instruments.all()) {
            for (String language : List.of("nl", "fr", "en")) {
                assertThat(instrument.items()).extracting(item -> item.texts().get(language)).doesNotHaveDuplicates().noneMatch(String::isBlank);
            }
        }
    }
}
