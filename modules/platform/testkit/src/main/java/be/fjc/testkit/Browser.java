package be.fjc.testkit;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The Chromium of this computer, started once for all tests that look at screens. Without one those tests are skipped, and say so; with
 * {@code -Dfjc.browser=required} they fail instead.
 */
public final class Browser {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Quiet and alone: nothing that a browser does on its own account may pass for the product's doing. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions");

    private static com.microsoft.playwright.Browser chromium;
    private static boolean told;

    private Browser() {}

    /** Someone's own window at a centre, in Dutch and as wide as a desk screen. */
    public static Visit visit(String tenant) {
        return new Visit(chromium(), tenant, "nl-BE", 1280);
    }

    /** A window in another language or of another width. */
    public static Visit visit(String tenant, String language, int width) {
        return new Visit(chromium(), tenant, language, width);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Path program = program().orElseThrow(Browser::absent);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(
                    new LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS).setEnv(inDutch()));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        }
        return chromium;
    }

    /** So that the browser's own controls, a date for one, look as they do on desks in Flanders. */
    private static Map<String, String> inDutch() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "nl_BE");
        return environment;
    }

    private static Optional<Path> program() {
        String named = System.getProperty("fjc.chromium");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException absent() {
        String line = "No Chromium on the PATH: every test that looks at screens is left out. Install it (apt-get install chromium) or "
                + "name it with -Dfjc.chromium=/path/to/chrome.";
        if ("required".equals(System.getProperty("fjc.browser"))) {
            throw new AssertionError(line);
        }
        if (!told) {
            told = true;
            System.err.println(line);
        }
        return new TestAbortedException(line);
    }
}
