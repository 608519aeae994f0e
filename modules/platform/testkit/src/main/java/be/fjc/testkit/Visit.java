package be.fjc.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Someone's own browser window at a centre: own cookies, own history. What is done in it reads like what a person does; closing it
 * fails when a page did what it should never do.
 */
public final class Visit implements AutoCloseable {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PATIENCE = 30_000;

    private final BrowserContext context;
    private final Watch watch;
    private final Page page;
    private final String address;
    private boolean closed;

    Visit(Browser browser, String tenant, String language, int width) {
        this.address = RunningProduct.get().address(tenant);
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Europe/Brussels")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
        this.watch = new Watch(context, address);
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    /** The page, for what has no words here. */
    public Page page() {
        return page;
    }

    /** Everything the browser keeps for the centre. */
    public BrowserContext context() {
        return context;
    }

    public Visit open(String path) {
        page.navigate(address + path);
        return atRest();
    }

    /** Opens the centre and signs in as one of the demo. */
    public Visit signIn(String login) {
        return signIn(login, RunningProduct.get().password());
    }

    public Visit signIn(String login, String password) {
        open("/");
        type("login", login).type("password", password);
        page.locator("fjc-sign-in button[type=submit]").click();
        page.locator("fjc-sign-in").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return atRest();
    }

    /** Waits until nothing is being loaded any more. */
    public Visit atRest() {
        page.locator("h1:visible").first().waitFor();
        page.locator(".loading:visible").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** The control of a field, by the field's name. */
    public Locator field(String name) {
        return page.locator("[name='" + name + "']:visible");
    }

    public Visit type(String field, String text) {
        field(field).fill(text);
        return this;
    }

    /** One out of many, or one out of a few. */
    public Visit choose(String field, String value) {
        Locator radio = page.locator("input[type=radio][name='" + field + "'][value='" + value + "']");
        if (radio.count() > 0) {
            radio.check();
        } else {
            field(field).selectOption(value);
        }
        return this;
    }

    public Visit press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).first().click();
        return this;
    }

    /** Presses a button in the dialog that is open. */
    public Visit confirm(String button) {
        page.locator("dialog[open]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
        return this;
    }

    public Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return atRest();
    }

    /** Waits until this text is on the screen. */
    public Visit sees(String text) {
        page.getByText(text).locator("visible=true").first().waitFor();
        return this;
    }

    public Visit seesTitle(String title) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(title)).first().waitFor();
        return atRest();
    }

    /** Everything that can be read on the screen. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** Where the keyboard is: the element's id, or its tag and words. */
    public String focus() {
        return (String) page.evaluate("() => document.activeElement.id || "
                + "(document.activeElement.tagName.toLowerCase() + '.' + document.activeElement.className + ' ' + document.activeElement.innerText.trim())");
    }

    /** A picture of what is on the screen, for people: {@code target/screenshots/<name>.png}. */
    public Visit picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** What the accessibility rules (WCAG 2.0 to 2.2, A and AA) find wrong with the screen as it is now. */
    public List<String> barriers() {
        return new AxeBuilder(page).withTags(LEVELS).setLegacyMode(true).analyze().getViolations().stream()
                .map(Visit::worded)
                .toList();
    }

    private static String worded(Rule rule) {
        return String.format(Locale.ROOT, "%s (%s) at %s", rule.getId(), rule.getHelp(),
                rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(3).toList());
    }

    /** What the window did so far that no page should do. */
    public List<String> complaints() {
        return watch.complaints();
    }

    /** The window is gone from one moment to the next, as when a computer loses its power. */
    public void kill() {
        closed = true;
        context.close();
    }

    @Override
    public void close() {
        if (!closed) {
            kill();
        }
        if (!watch.complaints().isEmpty()) {
            throw new AssertionError("the page did what no page should: " + watch.complaints());
        }
    }
}
