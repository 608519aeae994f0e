package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No screen in any state has a barrier that the rules of WCAG 2.0 to 2.2, levels A and AA, can find. */
class EveryScreenIsAccessibleIT {

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "huisarts", "intake", "regisseur1", "coordinator", "beheer", "dpo", "operator", "nieuw"})
    void in_dutch_on_a_desk_screen(String login) {
        List<String> found = new ArrayList<>();
        try (Visit visit = Browser.visit("mechelen")) {
            new EveryScreen("mechelen", (here, where) -> here.barriers().forEach(barrier -> found.add(where + ": " + barrier)))
                    .of(login, visit);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Français, fr, huisarts, /referrals/new", "English, en, huisarts, /referrals/new", "Français, fr, regisseur1, /dossiers",
        "English, en, intake, /"})
    void in_french_and_english_too(String name, String language, String login, String path) {
        try (Visit visit = Browser.visit("mechelen").open("/").press(name).atRest().signIn(login).open(path)) {
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(visit.barriers()).isEmpty();
            assertThat(visit.text()).doesNotContainPattern("\\b(shell|menu|start|referral|person|dossier|form|list|draft|clock)\\.[a-zA-Z.]+\\b")
                    .doesNotContain("Nieuwe aanmelding", "Afmelden");
        }
    }
}
