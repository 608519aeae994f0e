package be.fjc.platform.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @Test
    void fields_are_filled_in_as_text_and_only_once() {
        assertThat(Fields.filled("Dag {person.givenName}, {text}", Map.of("person.givenName", "$1 {text}", "text", "tot dan")))
                .contains("Dag $1 {text}, tot dan");
    }

    @Test
    void a_paragraph_with_a_field_without_a_value_falls_away_whole() {
        assertThat(Fields.filled("Dossier {dossier.number} van {person.givenName}", Map.of("dossier.number", "X"))).isEmpty();
        assertThat(Fields.filled("Zonder velden.", Map.of())).contains("Zonder velden.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "}", "{}", "{ text }", "{text", "text}", "{{text}}", "{Text}", "{a.b.c}", "{person.}", "} {", "{tekst één}"})
    void every_other_brace_is_malformed(String paragraph) {
        assertThat(Fields.malformed(paragraph)).isPresent();
    }

    @Test
    void the_version_in_force_is_the_last_that_began() {
        var letters = new Letters(List.of(), List.of(of("invitation", 2020), of("feedback", 2025), of("invitation", 2026)));

        assertThat(letters.templateOn("invitation", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(letters.templateOn("invitation", LocalDate.of(2025, 12, 31))).map(Letters.Template::from).contains(LocalDate.of(2020, 1, 1));
        assertThat(letters.templateOn("invitation", LocalDate.of(2026, 1, 1))).map(Letters.Template::from).contains(LocalDate.of(2026, 1, 1));
    }

    private static Letters.Template of(String kind, int year) {
        return new Letters.Template(kind, LocalDate.of(year, 1, 1), "Brief", List.of("{text}"));
    }
}
