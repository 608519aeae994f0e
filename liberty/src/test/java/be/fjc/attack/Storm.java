package be.fjc.attack;

import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many people of one centre who ask without end. After a refusal each waits a moment, a fraction of what he is told: a flood, but one
 * whose own cost on the machine under test stays small beside the work it asks for.
 */
final class Storm implements AutoCloseable {

    private static final long PAUSE_AFTER_REFUSAL = 150;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService people;
    private final List<HttpRequest> requests;
    private final Map<Integer, AtomicLong> answers = new ConcurrentSkipListMap<>();
    private final Collection<String> faults = new ConcurrentLinkedQueue<>();
    private volatile boolean raging = true;

    private Storm(int connections, List<HttpRequest> requests) {
        this.people = Executors.newFixedThreadPool(connections);
        this.requests = requests;
    }

    /** Begins. @param logins of the people who take part, signed in */
    static Storm over(String tenant, int connections, String path, List<String> logins) {
        List<HttpRequest> requests = logins.stream().map(login -> request(tenant, login, path)).toList();
        Storm storm = new Storm(connections, requests);
        for (int i = 0; i < connections; i++) {
            HttpRequest request = requests.get(i % requests.size());
            storm.people.execute(() -> storm.rage(request));
        }
        return storm;
    }

    private static HttpRequest request(String tenant, String login, String path) {
        int port = RunningProduct.get().port();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Host", tenant + ".localhost:" + port)
                .header("Authorization", "Bearer " + Someone.signedIn(tenant, login).token())
                .build();
    }

    private void rage(HttpRequest request) {
        while (raging) {
            try {
                HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
                answers.computeIfAbsent(answer.statusCode(), first -> new AtomicLong()).incrementAndGet();
                if (answer.statusCode() != 200) {
                    look(answer);
                    Thread.sleep(PAUSE_AFTER_REFUSAL);
                }
            } catch (IOException trouble) {
                if (raging) {
                    faults.add(trouble.toString());
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Every refusal says when to come back, in the header and in the body alike. */
    private void look(HttpResponse<String> answer) {
        String header = answer.headers().firstValue("Retry-After").orElse("none");
        boolean refusal = answer.statusCode() == 429 || answer.statusCode() == 503;
        if (!refusal || !header.matches("[1-9][0-9]?") || !answer.body().contains("\"retryAfterSec\":" + header + "}")) {
            faults.add(answer.statusCode() + " Retry-After " + header + " " + answer.body());
        }
    }

    /** How many answers of each status there were so far. */
    Map<Integer, Long> answers() {
        Map<Integer, Long> now = new TreeMap<>();
        answers.forEach((status, count) -> now.put(status, count.get()));
        return now;
    }

    long refusals() {
        return answers().getOrDefault(429, 0L) + answers().getOrDefault(503, 0L);
    }

    Collection<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        raging = false;
        people.shutdownNow();
        try {
            people.awaitTermination(40, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
