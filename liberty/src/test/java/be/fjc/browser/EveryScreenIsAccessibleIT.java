package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import be.fjc.testkit.attack.Size;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No screen in any state has a barrier that the rules of WCAG 2.0 to 2.2, levels A and AA, can find. */
class EveryScreenIsAccessibleIT {

    /** The key of a text instead of the text, or what stands on every screen in Dutch. */
    private static final Pattern UNTRANSLATED = Pattern.compile(
            "\\b(shell|menu|start|referral|person|dossier|form|list|draft|clock)\\.[a-zA-Z.]+\\b|Nieuwe aanmelding|Afmelden");

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
        try (Visit visit = Browser.visit("mechelen").open("/").press(name).atRest().signIn(login)) {
            assertThat(amiss(visit.open(path), language)).isEmpty();
        }
    }

    /** Every address that somebody came by, in the other languages; at full size only, since the screens are the same but for their words. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("everybodyInOtherLanguages")
    void everywhere_in_french_and_english(String name, String language, String login) {
        Set<String> addresses = new LinkedHashSet<>();
        try (Visit visit = Browser.visit("mechelen")) {
            new EveryScreen("mechelen", (here, where) -> addresses.add(URI.create(here.page().url()).getPath())).of(login, visit);
        }
        List<String> found = new ArrayList<>();
        try (Visit visit = Browser.visit("mechelen").open("/").press(name).atRest().signIn(login)) {
            addresses.forEach(address -> amiss(visit.open(address), language).forEach(fault -> found.add(address + ": " + fault)));
        }
        assertThat(found).isEmpty();
    }

    static Stream<Arguments> everybodyInOtherLanguages() {
        return Stream.of("huisarts", "intake", "regisseur1", "coordinator", "beheer", "dpo", "operator")
                .flatMap(login -> Stream.of(Arguments.of("Français", "fr", login), Arguments.of("English", "en", login)))
                .filter(one -> Size.isFull());
    }

    private static List<String> amiss(Visit visit, String language) {
        List<String> amiss = new ArrayList<>(visit.barriers());
        if (!language.equals(visit.page().locator("html").getAttribute("lang"))) {
            amiss.add("is not in " + language);
        }
        UNTRANSLATED.matcher(visit.text()).results().map(MatchResult::group).forEach(amiss::add);
        return amiss;
    }
}
