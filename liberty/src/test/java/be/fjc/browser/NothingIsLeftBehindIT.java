package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import org.junit.jupiter.api.Test;

/** A computer that someone else uses next tells nothing about the one before. */
class NothingIsLeftBehindIT {

    private static final String STORED = "async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length"
            + " + (window.caches ? (await caches.keys()).length : 0) + (await navigator.serviceWorker?.getRegistrations() ?? []).length";

    @Test
    void the_browser_keeps_one_cookie_while_signed_in_and_nothing_else() {
        Family family = Family.unknownSoFar();
        try (Visit visit = Browser.visit("mechelen").open("/")) {
            assertThat(visit.context().cookies()).isEmpty();
            visit.signIn("huisarts").open("/referrals/new").type("situation", family.situation()).sees("Concept bewaard");

            assertThat(visit.context().cookies()).singleElement().satisfies(cookie -> {
                assertThat(cookie.name).isEqualTo("__Host-fjc");
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.secure).isTrue();
                assertThat(cookie.expires).isEqualTo(-1);
            });
            assertThat(visit.page().evaluate(STORED)).isEqualTo(0);
            assertThat(visit.page().title()).doesNotContain(family.mark());
            assertThat(visit.page().url()).doesNotContain(family.mark());

            visit.press("Afmelden");
            visit.page().locator("fjc-sign-in").waitFor();
            assertThat(visit.context().cookies()).isEmpty();
            assertThat(visit.page().evaluate(STORED)).isEqualTo(0);
            visit.page().goBack();
            visit.page().locator("fjc-sign-in").waitFor();
            assertThat(visit.text()).doesNotContain(family.mark());
        }
    }
}
