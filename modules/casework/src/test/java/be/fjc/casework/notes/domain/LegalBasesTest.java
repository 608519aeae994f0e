package be.fjc.casework.notes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Articles are renumbered: a ground holds between its days and on no other. */
class LegalBasesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 7);

    @Test
    void the_old_articles_hold_until_the_new_code_and_the_new_ones_from_then_on() {
        assertThat(LegalBases.holding("consultation1867", LAST_DAY)).isPresent();
        assertThat(LegalBases.holding("consultation2026", LAST_DAY)).isEmpty();
        assertThat(LegalBases.holding("consultation1867", LAST_DAY.plusDays(1))).isEmpty();
        assertThat(LegalBases.holding("consultation2026", LAST_DAY.plusDays(1))).isPresent();
        assertThat(LegalBases.holding("consultation1867", LocalDate.of(2017, 8, 2))).as("before there was such a ground").isEmpty();
        assertThat(LegalBases.holding("nothingSuch", LAST_DAY)).isEmpty();
    }

    @Test
    void on_every_day_since_2018_there_is_one_of_each_kind() {
        for (LocalDate day : List.of(LocalDate.of(2018, 1, 1), LAST_DAY, LAST_DAY.plusDays(1), LocalDate.of(2030, 1, 1))) {
            assertThat(LegalBases.all().stream().filter(basis -> basis.holdsOn(day))).as(day.toString()).hasSize(7);
        }
    }

    @Test
    void each_has_a_code_of_its_own_and_words_in_three_languages_and_none_pretends_to_have_been_checked() {
        assertThat(LegalBases.all()).extracting(LegalBasis::code).doesNotHaveDuplicates().hasSize(11);
        assertThat(LegalBases.all()).allSatisfy(basis -> {
            assertThat(basis.labels()).containsOnlyKeys("nl", "fr", "en");
            assertThat(basis.labels().values()).allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("\""));
            assertThat(basis.checked()).isFalse();
        });
    }
}
