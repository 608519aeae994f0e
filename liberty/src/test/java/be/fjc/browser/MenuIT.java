package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A long menu is a few words wide and opens by keyboard; a short one shows everything. */
class MenuIT {

    private static final String FIGURES = "button[aria-controls='menu-figures']";

    @Test
    void who_may_go_to_many_places_opens_one_group_at_a_time() {
        try (Visit visit = Browser.visit("mechelen").signIn("coordinator")) {
            Locator counts = visit.page().locator("#menu a[href='/figures']");
            assertThat(counts.isVisible()).isFalse();
            Keyboard keys = new Keyboard(visit).to(FIGURES).press("Enter");
            assertThat(counts.isVisible()).isTrue();
            assertThat(visit.barriers()).isEmpty();
            visit.picture("menu-open");
            keys.press("Escape");
            assertThat(counts.isVisible()).isFalse();
            assertThat(visit.page().evaluate("selector => document.activeElement.matches(selector)", FIGURES)).isEqualTo(true);
            keys.press("Enter").to("#menu a[href='/figures']").press("Enter");
            visit.seesTitle("Dossiers in cijfers");
            assertThat(counts.isVisible()).isFalse();
            assertThat(visit.page().locator(FIGURES).getAttribute("class")).isEqualTo("here");
            visit.page().locator("button[aria-controls='menu-oversight']").click();
            visit.page().locator("h1").click();
            assertThat(visit.page().locator("#menu-oversight").isVisible()).isFalse();
        }
    }

    @Test
    void who_may_go_to_few_places_sees_them_all() {
        try (Visit visit = Browser.visit("mechelen").signIn("dpo")) {
            assertThat(visit.page().locator("#menu button").count()).isZero();
            assertThat(visit.page().locator("#menu a").all()).isNotEmpty().allMatch(Locator::isVisible);
        }
    }
}
