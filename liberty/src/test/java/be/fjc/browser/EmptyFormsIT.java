package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that is sent too early says what is missing on top, takes the reader there, and every line leads to its field. */
class EmptyFormsIT {

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "huisarts", "intake", "regisseur1", "coordinator", "beheer", "nieuw"})
    void the_summary_takes_the_focus_and_its_lines_land(String login) {
        List<String> seen = new ArrayList<>();
        try (Visit visit = Browser.visit("mechelen")) {
            new EveryScreen("mechelen", (here, where) -> {
                if (where.endsWith("sent empty")) {
                    seen.add(where);
                    check(here, where);
                }
            }).of(login, visit);
        }
        assertThat(seen).isNotEmpty();
    }

    private static void check(Visit visit, String where) {
        assertThat(visit.focus()).as(where).startsWith("div.error-summary");
        Locator links = visit.page().locator(".error-summary:visible a");
        assertThat(links.count()).as(where).isPositive();
        for (int at = 0; at < links.count(); at++) {
            String field = links.nth(at).getAttribute("href").substring(1);
            links.nth(at).click();
            assertThat(visit.focus()).as(where).isEqualTo(field);
            assertThat((Boolean) visit.page().evaluate("() => { const box = document.activeElement.getBoundingClientRect();"
                    + " return box.top >= 0 && box.bottom <= innerHeight }")).as("%s: %s is in view", where, field).isTrue();
        }
    }
}
