package be.fjc.browser;

import be.fjc.testkit.Visit;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Someone who works without a mouse: Tab to go somewhere, Enter and Space to act, arrows within a group. Every stop must be visible. */
final class Keyboard {

    private static final int MOST_STOPS = 150;

    /** An outline or a shadow that was not there without the focus, on an element within the window. */
    private static final String VISIBLE = """
            () => { const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
              const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              return it === document.body || (marked && box.width > 0 && box.bottom > 0 && box.top < innerHeight) }
            """;

    private final Visit visit;
    private final Page page;

    Keyboard(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Goes on with Tab until the focus is on what the selector names. */
    Keyboard to(String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (!Boolean.TRUE.equals(page.evaluate(VISIBLE))) {
                throw new AssertionError("the focus cannot be seen on " + visit.focus());
            }
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return this;
            }
        }
        throw new AssertionError("Tab never comes to " + selector + "; it is now on " + visit.focus());
    }

    Keyboard toField(String name) {
        return to("[name='" + name + "']");
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard fill(String name, String text) {
        return toField(name).type(text);
    }

    /** One of a group of radio buttons: Tab enters the group, Space takes the first, arrows move on. */
    Keyboard pick(String name, String value) {
        toField(name).press("Space");
        for (int moves = 0; moves < MOST_STOPS; moves++) {
            if (Boolean.TRUE.equals(page.evaluate("value => document.activeElement.value === value", value))) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError("arrows never come to " + value + " of " + name);
    }

    /** One of a list that opens. */
    Keyboard select(String name, String value) {
        toField(name);
        for (int moves = 0; moves < MOST_STOPS; moves++) {
            if (Boolean.TRUE.equals(page.evaluate("value => document.activeElement.value === value", value))) {
                return this;
            }
            press("ArrowDown");
        }
        throw new AssertionError("arrows never come to " + value + " of " + name);
    }

    /** A day, typed in the order in which this browser asks for it. */
    Keyboard day(String name, String iso) {
        toField(name);
        for (String order : new String[] {"ddMMyyyy", "MMddyyyy"}) {
            type(LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(order)));
            if (page.evaluate("() => document.activeElement.value").equals(iso)) {
                return this;
            }
            leaveBackwards(name);
            toField(name);
        }
        throw new AssertionError("the day " + iso + " cannot be typed into " + name);
    }

    /** A date has several stops of its own. */
    private void leaveBackwards(String name) {
        while (Boolean.TRUE.equals(page.evaluate("name => document.activeElement.name === name", name))) {
            press("Shift+Tab");
        }
    }
}
