package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.Operation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * D11. A page elsewhere that makes a browser send our cookie: every operation that may change something, in every way a page can send a
 * request, and in ways that only pretend to be harmless. Refused, and nothing changed.
 */
class CrossSiteIT {

    private static final String TENANT = "mechelen";

    /** What a browser says of a request from elsewhere, or a tool leaves out. */
    private static final Map<String, Map<String, String>> ELSEWHERE = elsewhere();

    private static final List<String> FORMS = List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x");

    private static String cookie;

    private static Map<String, Map<String, String>> elsewhere() {
        Map<String, Map<String, String>> ways = new LinkedHashMap<>();
        ways.put("another site", Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://elders.example"));
        ways.put("another centre", Map.of("Sec-Fetch-Site", "same-site", "Origin", "http://limburg.localhost"));
        ways.put("an old browser elsewhere", Map.of("Origin", "https://elders.example"));
        ways.put("a sandboxed frame", Map.of("Origin", "null"));
        ways.put("the address bar", Map.of("Sec-Fetch-Site", "none"));
        ways.put("a host that begins as ours", Map.of("Origin", "http://mechelen.localhost.elders.example"));
        ways.put("a referrer of ours", Map.of("Sec-Fetch-Site", "cross-site", "Referer", "http://mechelen.localhost/"));
        ways.put("nowhere", Map.of());
        return ways;
    }

    @BeforeAll
    static void somebody_is_signed_in_with_a_browser() {
        Answer signedIn = Someone.stranger(TENANT).send("POST", "/api/platform/v1/sessions",
                "{\"login\":\"coordinator\",\"password\":\"" + RunningProduct.get().password() + "\"}", Map.of("Sec-Fetch-Site", "same-origin"));
        cookie = signedIn.expecting(201).header("Set-Cookie").split(";")[0];
    }

    @Test
    void no_page_elsewhere_changes_anything_with_our_cookie() {
        Map<String, String> before = Picture.of(TENANT);
        try (Tally tally = Tally.of("D11", "changes from elsewhere with a cookie")) {
            Document.allOn(TENANT).stream().flatMap(document -> document.operations().stream())
                    .filter(operation -> !operation.method().equals("GET"))
                    .forEach(operation -> ELSEWHERE.forEach((way, headers) -> {
                        boolean minded = !operation.isOpen() || !headers.isEmpty();
                        Answer answer = minded ? send(operation, operation.method(), "", headers, tally) : null;
                        if (minded && !(answer.status() == 403 && answer.text("/type").equals("urn:problem-type:fjc:platform:crossSite"))) {
                            tally.mismatch(operation + " from " + way + " answered " + answer.status());
                        }
                    }));
        }
        assertThat(Picture.of(TENANT)).isEqualTo(before);
        assertThat(isStillSignedIn()).isTrue();
    }

    @Test
    void a_form_is_not_taken_from_our_own_page_either() {
        Map<String, String> before = Picture.of(TENANT);
        try (Tally tally = Tally.of("D11", "forms")) {
            Document.allOn(TENANT).stream().flatMap(document -> document.operations().stream())
                    .filter(operation -> operation.body().isPresent())
                    .forEach(operation -> FORMS.forEach(form -> {
                        Answer answer = send(operation, operation.method(), "", Map.of("Sec-Fetch-Site", "same-origin", "Content-Type", form), tally);
                        if (answer.status() != 415) {
                            tally.mismatch(operation + " took " + form + " with " + answer.status());
                        }
                    }));
        }
        assertThat(Picture.of(TENANT)).isEqualTo(before);
    }

    @Test
    void a_reading_does_not_become_a_change_by_what_it_says_of_itself() {
        Map<String, String> before = Picture.of(TENANT);
        try (Tally tally = Tally.of("D11", "overridden methods and readings with a body")) {
            Document.allOn(TENANT).stream().flatMap(document -> document.operations().stream())
                    .filter(operation -> !operation.method().equals("GET"))
                    .forEach(operation -> {
                        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
                            harmless(operation, send(operation, "GET", "", Map.of(header, operation.method()), tally), tally);
                        }
                        harmless(operation, send(operation, "GET", "?_method=" + operation.method(), Map.of(), tally), tally);
                        harmless(operation, send(operation, "HEAD", "", Map.of(), tally), tally);
                        harmless(operation, send(operation, "OPTIONS", "", Map.of("Origin", "https://elders.example",
                                "Access-Control-Request-Method", operation.method()), tally), tally);
                    });
        }
        assertThat(Picture.of(TENANT)).isEqualTo(before);
        assertThat(isStillSignedIn()).isTrue();
    }

    /** Whatever it answers, it is no success of the change, and it invites nobody. */
    private static void harmless(Operation operation, Answer answer, Tally tally) {
        boolean invites = answer.headers().map().keySet().stream().anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
        if (answer.status() == 201 || answer.status() == 204 || answer.status() >= 500 || invites) {
            tally.mismatch(operation + " answered " + answer.status() + (invites ? " and invited others" : ""));
        }
    }

    private static Answer send(Operation operation, String method, String query, Map<String, String> headers, Tally tally) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Cookie", cookie);
        all.put("If-Match", "*");
        String body = method.equals("HEAD") || method.equals("OPTIONS") ? null : operation.body().map(schema -> example(operation)).orElse(null);
        String path = operation.address(parameter -> UUID.randomUUID().toString()) + query;
        long begun = System.nanoTime();
        Answer answer = Someone.stranger(TENANT).send(method, path, body, all);
        tally.trial(Duration.ofNanos(System.nanoTime() - begun));
        return answer;
    }

    private static String example(Operation operation) {
        return operation.document().resolve(operation.node().path("requestBody")).at("/content/application~1json/example").toString();
    }

    private static boolean isStillSignedIn() {
        return Someone.stranger(TENANT).send("GET", "/api/platform/v1/sessions/current", null, Map.of("Cookie", cookie)).status() == 200;
    }
}
