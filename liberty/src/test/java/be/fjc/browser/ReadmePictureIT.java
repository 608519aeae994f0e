package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Browser;
import be.fjc.testkit.Visit;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture in the README, taken from the running product. Run alone, on a demo nobody touched, it leaves what to copy to
 * {@code docs/screenshot.png} in {@code liberty/target/screenshots/readme.png}.
 */
class ReadmePictureIT {

    private static final long MOST_BYTES = 300_000;

    @Test
    void the_start_screen_of_an_intake_worker_is_worth_showing() throws IOException {
        Path picture = Path.of("target", "screenshots", "readme.png");
        try (Visit visit = Browser.visit("mechelen").signIn("intake").seesTitle("Vandaag voor de veiligheid")) {
            visit.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
        assertThat(Files.size(picture)).isBetween(20_000L, MOST_BYTES);
    }
}
