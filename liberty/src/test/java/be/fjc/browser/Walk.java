package be.fjc.browser;

import be.fjc.testkit.Visit;
import com.microsoft.playwright.TimeoutError;

/** A way through screens that stops at each. */
abstract class Walk {

    /** What is done at each stop. */
    interface Look {
        void at(Visit visit, String where);
    }

    final String tenant;
    final Look look;

    Walk(String tenant, Look look) {
        this.tenant = tenant;
        this.look = look;
    }

    /** Sends what is on screen as it is, and stops where it says what is missing. */
    final void submitEmpty(Visit visit, String where) {
        try {
            visit.page().locator("main form:visible button[type=submit]").last().click();
            visit.page().locator(".error-summary:visible").first().waitFor();
        } catch (TimeoutError late) {
            throw new AssertionError(where + " does not say what is missing", late);
        }
        look.at(visit, where + ": sent empty");
    }
}
