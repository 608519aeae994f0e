package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** D14: what is too large, too deep, too many or too slow is refused, soon, and costs nobody else their answer. */
class LimitsIT {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String LIST = "/api/casework/v1/dossiers?pageSize=25";
    private static final String SIGN_IN = "/api/platform/v1/sessions";
    private static final int TIMES = Size.of(2, 100);

    @Test
    void bodies_too_large_or_wild_are_refused() {
        String wide = "{\"login\":\"x\"" + numbered(",\"k%d\":1", 100_000) + "}";
        String wideButSmall = "{\"login\":\"x\"" + numbered(",\"%x\":1", 25_000) + "}";
        String collisions = "{\"login\":\"x\"" + colliding(8_000) + "}";
        Map<String, String> bodies = Map.of(
                "a megabyte", "{\"login\":\"" + "a".repeat(1_100_000) + "\"}",
                "10,000 deep", "{\"login\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                "100,000 keys", wide,
                "as many keys as fit", wideButSmall,
                "keys that collide", collisions,
                "an endless number", "{\"login\":" + "9".repeat(200_000) + "}",
                "a huge exponent", "{\"login\":1e999999999}");
        try (Tally tally = Tally.of("D14", "bodies")) {
            for (int i = 0; i < TIMES; i++) {
                bodies.forEach((what, body) -> refused(tally, what, () -> Someone.stranger("mechelen").post(SIGN_IN, body)));
            }
        }
    }

    @Test
    void a_chunked_body_without_end_is_cut_off() throws IOException {
        byte[] chunk = ("8000\r\n" + "a".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try (Tally tally = Tally.of("D14", "chunked bodies")) {
            for (int i = 0; i < TIMES; i++) {
                tally.trial();
                try (RawRequest raw = new RawRequest()) {
                    raw.send(RawRequest.beginning("POST", SIGN_IN, "mechelen") + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
                    for (int sent = 0; sent < 40 && raw.send(chunk); sent++) {
                        // until it is refused
                    }
                    int status = raw.status();
                    if (status != 413 && status != 0) {
                        tally.mismatch("1.3 MB in chunks got " + status);
                    }
                }
            }
        }
    }

    @Test
    void queries_and_headers_out_of_proportion_are_refused() {
        Someone coordinator = Someone.signedIn("mechelen", "coordinator");
        Someone stranger = Someone.stranger("mechelen");
        try (Tally tally = Tally.of("D14", "queries and headers")) {
            for (int i = 0; i < TIMES; i++) {
                for (String query : List.of("pageSize=100000", "pageSize=99999999999999999999", "pageSize=-1", "pageSize=%s".formatted("9".repeat(5000)),
                        "after=" + "A".repeat(7000))) {
                    refused(tally, query.substring(0, 10), () -> coordinator.get("/api/casework/v1/dossiers?" + query));
                }
                refused(tally, "an endless token", () -> stranger.send("GET", LIST, null, Map.of("Authorization", "Bearer " + "a.".repeat(6000))));
                refused(tally, "an endless cookie", () -> stranger.send("GET", LIST, null, Map.of("Cookie", "__Host-fjc=" + ".".repeat(12_000))));
                refused(tally, "a header beyond all bounds", () -> stranger.send("GET", LIST, null, Map.of("X-Long", "a".repeat(40_000))));
                for (String header : List.of("Accept-Language", "BelGov-Trace-Id", "If-None-Match", "Accept")) {
                    refused(tally, header, () -> stranger.send("GET", LIST, null, Map.of(header, "a-".repeat(6000) + "!,;q=0.")));
                }
            }
        }
    }

    @Test
    void more_headers_than_anyone_needs_are_refused() throws IOException {
        try (Tally tally = Tally.of("D14", "many headers")) {
            for (int i = 0; i < TIMES; i++) {
                tally.trial();
                try (RawRequest raw = new RawRequest()) {
                    raw.send(RawRequest.beginning("GET", "/api/platform/v1/health", "mechelen") + numbered("X-%d: a\r\n", 1_000) + "\r\n");
                    int status = raw.status();
                    if (status == 200 || status >= 500 || status < 0) {
                        tally.mismatch("1,000 headers got " + status);
                    }
                }
            }
        }
    }

    @Test
    void who_drips_is_cut_off_and_keeps_nobody_waiting() throws Exception {
        int slow = Size.of(24, 100);
        // signed in before: bodies of one address wait for each other, and everybody here has the same
        Someone limburg = signedIn("limburg");
        Someone mechelen = signedIn("mechelen");
        ExecutorService dripping = Executors.newFixedThreadPool(2 * slow);
        try (Tally tally = Tally.of("D14", "slow headers and slow bodies, and the others meanwhile")) {
            List<Future<Integer>> headers = IntStream.range(0, slow).mapToObj(i -> dripping.submit(LimitsIT::slowHeader)).toList();
            List<Future<Integer>> bodies = IntStream.range(0, slow).mapToObj(i -> dripping.submit(LimitsIT::slowBody)).toList();
            while (!bodies.stream().allMatch(Future::isDone)) {
                quick(tally, "limburg", limburg);
                quick(tally, "mechelen", mechelen);
                Thread.sleep(100);
            }
            for (Future<Integer> one : bodies) {
                int status = one.get();
                if (status != 408 && status != 429 && status != 0) {
                    tally.mismatch("a body of one octet a second got " + status);
                }
            }
            for (Future<Integer> one : headers) {
                int status = one.get();
                if (status == 200 || status < 0) {
                    tally.mismatch("a header that never ends got " + status);
                }
            }
        } finally {
            dripping.shutdownNow();
        }
    }

    private static Someone signedIn(String tenant) {
        return Someone.withToken(tenant, Someone.freshToken(tenant, "coordinator", RunningProduct.get().password()));
    }

    /** Falls silent in the middle of a header. */
    private static int slowHeader() throws IOException {
        try (RawRequest raw = new RawRequest()) {
            raw.send(RawRequest.beginning("GET", "/api/platform/v1/health", "limburg") + "X-Slow: a");
            return raw.status();
        }
    }

    /** An octet a second, of a body that was announced as longer. */
    private static int slowBody() throws IOException, InterruptedException {
        try (RawRequest raw = new RawRequest()) {
            raw.send(RawRequest.beginning("POST", SIGN_IN, "mechelen") + "Content-Type: application/json\r\nContent-Length: 200\r\n\r\n");
            int sent = raw.drip(new byte[] {' '}, 60, 1_000);
            return sent == 60 ? -1 : raw.status();
        }
    }

    private static void quick(Tally tally, String who, Someone someone) {
        long begun = System.nanoTime();
        int status = someone.get(LIST).status();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        tally.trial(took);
        if (status != 200 || took.compareTo(SOON) > 0) {
            tally.mismatch("meanwhile " + who + " got " + status + " after " + took);
        }
    }

    private static void refused(Tally tally, String what, Supplier<Answer> request) {
        long begun = System.nanoTime();
        int status;
        try {
            status = request.get().status();
        } catch (AssertionError closed) {
            // the server may close on a body that it will not read
            status = closed.getCause() instanceof IOException ? 413 : -1;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        tally.trial(took);
        if (status < 400 || status >= 500 || took.compareTo(SOON) > 0) {
            tally.mismatch(what + " got " + status + " after " + took);
        }
    }

    private static String numbered(String pattern, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(pattern.formatted(i));
        }
        return all.toString();
    }

    /** Keys with one hash code: "Aa" and "BB" have the same, and so has every row of them. */
    private static String colliding(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(",\"");
            for (int bit = 0; bit < 13; bit++) {
                all.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            all.append("\":1");
        }
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        return all.toString();
    }
}
