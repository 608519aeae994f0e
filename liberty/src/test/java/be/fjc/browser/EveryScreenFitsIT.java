package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a screen of 320 pixels, which is also a wide one enlarged four times, nothing scrolls sideways. */
class EveryScreenFitsIT {

    private static final int NARROW = 320;

    /** What sticks out: the page itself, or a part that neither wraps nor is a list that scrolls on its own. */
    private static final String STICKING_OUT = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                [...document.querySelectorAll('body *')]
                    .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .slice(0, 5)
                    .map(part => part.tagName + '.' + part.className + ' ' + Math.round(part.getBoundingClientRect().right))
            """;

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "huisarts", "intake", "regisseur1", "coordinator", "beheer", "dpo", "operator", "nieuw"})
    void nothing_scrolls_sideways(String login) {
        List<String> found = new ArrayList<>();
        try (Visit visit = Browser.visit("mechelen", "nl-BE", NARROW)) {
            new EveryScreen("mechelen", (here, where) -> ((List<?>) here.page().evaluate(STICKING_OUT))
                    .forEach(part -> found.add(where + ": " + part))).of(login, visit);
        }
        assertThat(found).isEmpty();
    }
}
