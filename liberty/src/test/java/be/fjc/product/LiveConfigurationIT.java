package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Centres change by their files, while everybody goes on working. Antwerp is the one that changes here. */
class LiveConfigurationIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final RunningProduct PRODUCT = RunningProduct.get();
    private static final Path ANTWERP = PRODUCT.tenants().resolve("antwerpen/tenant.yaml");

    private String before;

    @BeforeEach
    void remember() throws IOException {
        before = Files.readString(ANTWERP);
    }

    @AfterEach
    void restore() throws IOException {
        Files.writeString(ANTWERP, before);
        Patience.untilTrue(SOON, () -> status("/api/casework/v1/startScreen") == 200);
    }

    private static int status(String path) {
        return Someone.signedIn("antwerpen", "intake").get(path).status();
    }

    @Test
    void a_module_that_is_switched_off_is_as_absent_as_one_that_never_was() throws IOException {
        Someone intake = Someone.signedIn("antwerpen", "intake");
        String id = Work.at("antwerpen").file(Family.unknownSoFar()).text("/id");
        assertThat(status("/m/casework/index.js")).isEqualTo(200);

        Files.writeString(ANTWERP, before.replaceAll("((?:casework|chain-approach|short-chain):[^\\n]*\\n\\s+enabled:) true", "$1 false"));
        assertThat(Files.readString(ANTWERP)).isNotEqualTo(before);
        Patience.untilTrue(SOON, () -> status("/api/casework/v1/startScreen") == 404);

        for (String module : List.of("casework", "chain-approach", "short-chain")) {
            for (String path : List.of("/api/%s/v1/startScreen", "/api/%s/v1/consultationTables", "/api/%s/v1/meetings", "/api/%s/v1/assessments", "/api/%s/v1/interventions",
                    "/api/%s/v1/doc/openapi.yaml", "/m/%s/index.js", "/m/%s/i18n/nl.json")) {
                Answer off = intake.get(path.formatted(module));
                Answer unknown = intake.get(path.formatted("nooitbestaan"));
                assertThat(off.status()).as(path).isEqualTo(404).isEqualTo(unknown.status());
                assertThat(off.body()).as(path).isEqualTo(unknown.body());
            }
            assertThat(intake.get("/api/platform/v1/workplace").expecting(200).body()).doesNotContain(module);
        }
        assertThat(Someone.signedIn("mechelen", "intake").get("/api/casework/v1/startScreen").status()).isEqualTo(200);

        Files.writeString(ANTWERP, before);
        Patience.untilTrue(SOON, () -> status("/api/casework/v1/startScreen") == 200);
        assertThat(intake.get("/api/casework/v1/referrals/" + id).status()).isEqualTo(200);
    }

    @Test
    void a_broken_file_leaves_the_centre_as_it_was() throws Exception {
        for (String broken : List.of("name: [", before + "\nonzin: true\n", "", before.replace("antwerpen.localhost", "mechelen.localhost"))) {
            Files.writeString(ANTWERP, broken);
            Thread.sleep(1500);
            assertThat(status("/api/casework/v1/startScreen")).isEqualTo(200);
            assertThat(Work.at("antwerpen").centre().get("tracks")).isNotEmpty();
        }
    }

    @Test
    void a_suspended_centre_is_closed_and_keeps_everything() throws IOException {
        String id = Work.at("antwerpen").file(Family.unknownSoFar()).text("/id");

        Files.writeString(ANTWERP, before.replaceFirst("mode: active", "mode: suspended"));
        Patience.untilTrue(SOON, () -> status("/api/casework/v1/startScreen") == 403);

        Answer closed = Someone.stranger("antwerpen").get("/api/platform/v1/workplace");
        assertThat(closed.text("/type")).isEqualTo("urn:problem-type:fjc:platform:centreSuspended");

        Files.writeString(ANTWERP, before);
        Patience.untilTrue(SOON, () -> status("/api/casework/v1/startScreen") == 200);
        assertThat(Someone.signedIn("antwerpen", "intake").get("/api/casework/v1/referrals/" + id).status()).isEqualTo(200);
    }

    @Test
    void a_folder_that_is_dropped_in_becomes_a_centre_and_one_that_is_taken_out_keeps_its_data() throws IOException {
        Path folder = Files.createDirectories(PRODUCT.tenants().resolve("leuven"));
        String file = before.replace("antwerpen.localhost", "leuven.localhost").replaceFirst("(?m)^name: .*$", "name: Veilig Huis Leuven");
        long start = System.nanoTime();
        Files.writeString(folder.resolve("tenant.yaml"), file);
        try {
            Patience.untilTrue(Duration.ofSeconds(60), () -> Someone.stranger("leuven").get("/api/platform/v1/workplace").status() == 200);
            Patience.untilTrue(Duration.ofSeconds(60), () -> "loaded".equals(PRODUCT.progress("leuven").demo()));
            Window window = Window.at("leuven");
            Patience.untilTrue(Duration.ofSeconds(60), () -> window.trySignIn("intake", PRODUCT.password()).status() == 201);
            Answer page = window.send("GET", "/", null, Map.of("Accept", "text/html"));
            assertThat(window.get("/api/casework/v1/startScreen").status()).isEqualTo(200);
            assertThat(page.body()).contains("Veilig Huis Leuven");
            System.out.printf("A new centre was signed in to %d ms after its file appeared, demo year included.%n",
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        } finally {
            Files.delete(folder.resolve("tenant.yaml"));
            Files.delete(folder);
        }
        PRODUCT.await("leuven", SOON, now -> now.state().equals("SUSPENDED"));
        assertThat(Database.of("leuven").count("SELECT count(*) FROM platform_account")).isPositive();
        Patience.untilTrue(SOON, () -> Someone.stranger("leuven").get("/").status() == 403);
    }
}
