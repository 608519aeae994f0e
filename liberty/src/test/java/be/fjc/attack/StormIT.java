package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D15: one centre asks for far more than its part; another must hardly notice. The limits are the product's own defaults. */
class StormIT {

    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final Path MECHELEN = PRODUCT.tenants().resolve("mechelen/tenant.yaml");
    private static final String LIST = "/api/casework/v1/dossiers?pageSize=25";
    private static final String DEFAULTS = "limits: { requestsPerMinute: 6000, requestsPerMinutePerSession: 2000 }\n";
    private static final List<String> PEOPLE = List.of("coordinator", "regisseur1", "regisseur2");

    private String before;

    @BeforeEach
    void the_usual_limits() throws Exception {
        before = Files.readString(MECHELEN);
        Files.writeString(MECHELEN, before.replaceFirst("(?m)^modules:", DEFAULTS + "modules:"));
        Thread.sleep(3_000);
    }

    @AfterEach
    void restore() throws Exception {
        Files.writeString(MECHELEN, before);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Someone.signedIn("mechelen", "coordinator").get(LIST).status() != 200 && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }

    @Test
    void a_storm_is_refused_at_its_own_door_and_nobody_elses() throws InterruptedException {
        try (Tally tally = Tally.of("D15", "one centre's storm, another's requests")) {
            int samples = Size.of(60, 20_000);
            sample(samples / 3, null);
            long calm = sample(samples, null);
            try (Storm storm = Storm.over("mechelen", 64, LIST, PEOPLE)) {
                awaitRefusals(storm);
                long stormy = sample(samples, tally);
                System.out.printf("D15: the 95th percentile of the other centre is %.2f ms in the calm and %.2f ms in the storm, %.2f times; the"
                        + " storm got %s%n", calm / 1e6, stormy / 1e6, (double) stormy / calm, storm.answers());
                theWayOutIsOpen(tally);
                storm.faults().forEach(tally::mismatch);
                if (Size.isFull() && stormy >= 2 * calm) {
                    tally.mismatch("the 95th percentile went from %.2f to %.2f ms".formatted(calm / 1e6, stormy / 1e6));
                }
            }
        }
    }

    private static void awaitRefusals(Storm storm) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(Size.of(20, 90)).toNanos();
        while (storm.refusals() < Size.of(20, 2_000)) {
            assertThat(System.nanoTime()).as("the storm is refused at all: " + storm.answers()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    /** The other centre's ordinary work, one request after the other. @return the 95th percentile in nanoseconds */
    private static long sample(int count, Tally tally) throws InterruptedException {
        Someone limburg = Someone.signedIn("limburg", "coordinator");
        long[] took = new long[count];
        for (int i = 0; i < count; i++) {
            long begun = System.nanoTime();
            Answer answer = limburg.get(LIST);
            took[i] = System.nanoTime() - begun;
            assertThat(answer.status()).as("the other centre is not refused: " + answer.body()).isEqualTo(200);
            if (tally != null) {
                tally.trial(Duration.ofNanos(took[i]));
            }
            Thread.sleep(5);
        }
        Arrays.sort(took);
        return took[count * 95 / 100];
    }

    /** Files, health and signing out cost next to nothing, and are what people need when nothing else answers. */
    private static void theWayOutIsOpen(Tally tally) {
        Someone stranger = Someone.stranger("mechelen");
        for (String path : List.of("/kit/kit.css", "/api/platform/v1/health")) {
            if (stranger.get(path).status() != 200) {
                tally.mismatch(path + " is out of reach in the storm");
            }
        }
        String token = Someone.freshToken("mechelen", "dpo", PRODUCT.password());
        Answer out = Someone.withToken("mechelen", token).send("DELETE", "/api/platform/v1/sessions/current", null, Map.of());
        if (out.status() != 204) {
            tally.mismatch("signing out in the storm got " + out.status());
        }
    }
}
