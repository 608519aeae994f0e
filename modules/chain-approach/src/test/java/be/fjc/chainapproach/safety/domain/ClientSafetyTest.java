package be.fjc.chainapproach.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.PaperPress;
import be.fjc.casework.Telltale;
import be.fjc.chainapproach.plan.domain.ReaderKind;
import be.fjc.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a safety plan comes on paper, field by field and by hand; and what stops it. */
class ClientSafetyTest {

    private static final Telltale NOTHING = Withheld.of(Stream.empty(), Stream.empty());

    private static final SafetyContent CONTENT = new SafetyContent("Hij wordt stil\nHij drinkt", "Ik neem de kinderen mee",
            List.of(new SafetyContent.Agreed("caw", "Belt elke maandag")), List.of(new SafetyContent.Linked(UUID.randomUUID(), "strangulation")),
            List.of(UUID.randomUUID()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VICTIM  | SIGNS STEPS AGREED_WHAT AGREED_WITH REVIEW_ON
            SUSPECT | SIGNS STEPS AGREED_WHAT AGREED_WITH REVIEW_ON
            CHILD   | SIGNS STEPS AGREED_WHAT
            """)
    void every_field_by_hand(ReaderKind reader, String fields) {
        Set<SafetyField> named = Stream.of(fields.split(" ")).map(SafetyField::valueOf).collect(Collectors.toSet());
        assertThat(SafetySight.of(reader)).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource(ReaderKind.class)
    void nobody_finds_on_paper_whom_and_where_to_turn_to_or_what_it_answers_to(ReaderKind reader) {
        assertThat(SafetySight.of(reader)).doesNotContainAnyElementsOf(EnumSet.of(SafetyField.HAVENS, SafetyField.FACTORS, SafetyField.PROTECTIONS));
        assertThat(words(CONTENT, reader, NOTHING)).contains("Hij wordt stil", "Hij drinkt", "Ik neem de kinderen mee", "Belt elke maandag")
                .doesNotContain("strangulation");
    }

    @Test
    void a_child_is_not_told_who_works_with_it() {
        assertThat(words(CONTENT, ReaderKind.VICTIM, NOTHING)).contains("CAW Test", "1 februari 2027");
        assertThat(words(CONTENT, ReaderKind.CHILD, NOTHING)).doesNotContain("CAW Test", "2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik ga naar tante Roos", "Ik ga naar TANTE  roos", "Ik bel 0499 00 00 01", "Ik bel 0499/00.00.01", "Hij weet dat zij haar tas klaarzet in de gang",
        "Ik blijf weg van Roos", "zij is bij Fatima in Testdorp", "niet naar de Schuilstraat", "Mia weet het"})
    void a_sentence_that_tells_what_is_withheld_stops_the_paper(String steps) {
        Telltale withheld = Withheld.of(Stream.of("Tante Roos, Teststraat 12; 0499 00 00 01", "Schuilstraat 14 2800 Testdorp", "Mijn zus Fatima in Testdorp", "Mia"),
                Stream.of(new SafetyContent("x", "Zij haar tas klaarzet in de gang.", List.of(), List.of(), List.of())));
        assertThatThrownBy(() -> words(steps(steps), ReaderKind.SUSPECT, withheld)).isInstanceOf(Refusal.class)
                .extracting("code").isEqualTo("safeWordsShown");
        assertThat(words(steps("Ik bel mijn broer en mijn tante, en ga een blok om"), ReaderKind.SUSPECT, withheld)).contains("blok om");
    }

    @Test
    void what_everybody_has_around_stops_no_paper() {
        Telltale withheld = Withheld.of(Stream.of("de buren, politie"), Stream.of(new SafetyContent("Onrust", "Ik bel 112", List.of(), List.of(), List.of())));
        SafetyContent agreed = new SafetyContent("Onrust", "Ik bel 112", List.of(new SafetyContent.Agreed("caw", "De politie komt langs")), List.of(), List.of());
        assertThat(words(agreed, ReaderKind.SUSPECT, withheld)).contains("De politie komt langs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0499 12 34 56", "03 123 45 67", "+32 499 12 34 56", "0032499123456", "0499/12.34.56", "Teststraat 5", "in de Grote Testlaan, 12",
            "rue du Test 4", "Boomsesteenweg 1000"})
    void a_place_or_a_number_is_known(String words) {
        assertThat(Locating.isIn("Ik ga naar " + words + " dan")).isTrue();
        assertThatThrownBy(() -> words(steps(words), ReaderKind.VICTIM, NOTHING)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ik bel 112 of 1712", "op 01/11/2026 om 10.30 uur", "tussen 01/11/2026 en 02/11/2026", "de straat op met 2 kinderen", "om 9 uur weg"})
    void what_only_looks_like_one_is_left_alone(String words) {
        assertThat(Locating.isIn(words)).isFalse();
    }

    private static SafetyContent steps(String steps) {
        return new SafetyContent("Onrust", steps, List.of(), List.of(), List.of());
    }

    private static String words(SafetyContent content, ReaderKind reader, Telltale withheld) {
        PaperPress.Sheet sheet = ClientSafety.of(content, LocalDate.parse("2027-02-01"), new ClientSafety.Reader("Test", reader), Map.of("caw", "CAW Test"), withheld);
        return sheet.parts().stream().flatMap(part -> part.lines().stream()).collect(Collectors.joining("\n"));
    }
}
