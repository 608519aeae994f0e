package be.fjc.platform.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl-BE,nl;q=0.9        | nl
            fr-BE                 | fr
            en-GB,fr;q=0.5        | en
            de-BE, fr;q=0.4       | fr
            de                    | nl
            *                     | nl
            ''                    | nl
            ;;;q=zzz              | nl
                                  | nl
            """)
    void the_best_of_three_and_dutch_when_none_fits(String header, String language) {
        assertThat(Language.of(header).getLanguage()).isEqualTo(language);
    }
}
