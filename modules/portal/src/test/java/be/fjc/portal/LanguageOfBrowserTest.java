package be.fjc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageOfBrowserTest {

    private static final List<String> OFFERED = List.of("nl", "fr", "en");

    @Test
    void the_first_page_speaks_the_browsers_language_when_the_centre_offers_it() {
        assertThat(Language.preferred("fr-BE,fr;q=0.9,en;q=0.5", OFFERED)).isEqualTo("fr");
        assertThat(Language.preferred("de, en;q=0.8, nl;q=0.9", OFFERED)).isEqualTo("nl");
        assertThat(Language.preferred("en", List.of("nl"))).isEqualTo("nl");
    }

    @Test
    void without_a_wish_or_with_nonsense_it_is_the_centres_own() {
        assertThat(Language.preferred(null, OFFERED)).isEqualTo("nl");
        assertThat(Language.preferred("", OFFERED)).isEqualTo("nl");
        assertThat(Language.preferred("%%,;q=x", OFFERED)).isEqualTo("nl");
        assertThat(Language.preferred("*", OFFERED)).isEqualTo("nl");
    }
}
