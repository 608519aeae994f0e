package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.Operation;
import be.fjc.testkit.contract.SafeAnswer;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * D38. Headers, methods, error pages and versions, on every answer there is: every operation by everybody, every file that is shipped, every
 * page, and what comes back for bytes that are no request. What TLS adds is set by the proxy in front and is tried there.
 */
class EveryAnswerIT {

    private static final String START = "/api/casework/v1/startScreen";
    private static final List<String> PAGES = List.of("/", "/dossiers", "/dossiers/" + UUID.randomUUID(), "/toegankelijkheid", "/aanmelden", "/bestaat/niet");
    private static final List<String> ELSEWHERE = List.of("/favicon.ico", "/robots.txt", "/.git/config", "/WEB-INF/web.xml", "/META-INF/persistence.xml",
            "/META-INF/MANIFEST.MF", "/_error", "/health", "/health/ready", "/metrics", "/ibm/api", "/IBMJMXConnectorREST", "/openapi", "/api/explorer",
            "/j_security_check", "/kit/", "/m/", "/shell", "/_static/", "/theme.css", "/language", "/api", "/api/", "/index.html", "/kit/../WEB-INF/web.xml");

    private static final String BODYLESS = " HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n";

    /** Requests as bytes: bad lines, methods, hosts, lengths, chunks and encodings. */
    private static final List<String> BYTES = List.of(
            "TRACE / HTTP/1.1\r\nHost: HOST\r\nX-Secret: geheim\r\nConnection: close\r\n\r\n", "OPTIONS *" + BODYLESS, "CONNECT mechelen:443" + BODYLESS,
            "GET " + START + " HTTP/1.0\r\nHost: HOST\r\n\r\n", "GET / HTTP/1.0\r\n\r\n", "GET " + START + "\r\n\r\n", "GET / HTTP/9.9\r\nHost: HOST\r\n\r\n",
            "GET http://mechelen.localhost" + START + BODYLESS, "GET http://limburg.localhost" + START + BODYLESS, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: onbekend\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: HOST\r\nHost: limburg.localhost\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: HOST@elders.example\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: HOST\r\n no-name\r\nConnection: close\r\n\r\n", "GET / HTTP/1.1\r\nHost: HOST\r\nBad Header: x\r\nConnection: close\r\n\r\n",
            "POST /api/platform/v1/tokens HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\nConnection: close\r\n\r\n{}}",
            "POST /api/platform/v1/tokens HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: -1\r\nConnection: close\r\n\r\n{}",
            "POST /api/platform/v1/tokens HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: zes\r\nConnection: close\r\n\r\n{}",
            "POST /api/platform/v1/tokens HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n"
                    + "Connection: close\r\n\r\n0\r\n\r\n",
            "POST /api/platform/v1/tokens HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
            "POST /api/platform/v1/tokens HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nTransfer-Encoding: bestaatniet\r\nConnection: close\r\n\r\n{}",
            "POST /api/platform/v1/tokens HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n"
                    + "Connection: close\r\n\r\n{}",
            "GET /%zz" + BODYLESS, "GET /%" + BODYLESS, "GET /api/%00" + BODYLESS, "GET /api/casework/%2e%2e/x" + BODYLESS, "GET /kit/%2fx" + BODYLESS,
            "GET /kit/..%5cx" + BODYLESS, "GET /../../etc/passwd" + BODYLESS, "GET /kit/../../x" + BODYLESS, "GET /\u00e9" + BODYLESS,
            "GET /" + "x".repeat(9000) + BODYLESS, "GET /?" + "x".repeat(20_000) + BODYLESS,
            "GET / HTTP/1.1\r\nHost: HOST\r\nX-Long: " + "x".repeat(40_000) + "\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: HOST\r\n" + "X-Many: x\r\n".repeat(300) + "Connection: close\r\n\r\n",
            "get " + START + BODYLESS, "G\u00cbT /" + BODYLESS, "HELLO\r\n\r\n", "\r\n\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001");

    private final Tally tally = Tally.of("D38", "headers, methods, versions and error pages");

    @Test
    void every_answer_is_hard_and_tells_nothing() throws IOException {
        Someone stranger = Someone.stranger("mechelen");
        Someone coordinator = Someone.withToken("mechelen", Someone.freshToken("mechelen", "coordinator", RunningProduct.get().password()));
        try (tally) {
            for (Operation operation : Document.allOn("mechelen").stream().flatMap(document -> document.operations().stream()).toList()) {
                operation(operation, stranger);
                operation(operation, coordinator);
            }
            for (String file : files()) {
                check(file, stranger.get(file));
            }
            for (String path : Stream.concat(PAGES.stream(), ELSEWHERE.stream()).toList()) {
                for (String accept : List.of("text/html", "application/json", "*/*")) {
                    check(path, stranger.send("GET", path, null, Map.of("Accept", accept)));
                }
                check(path, stranger.send("POST", path, "{}", Map.of()));
            }
            check("/api/x", coordinator.post("/api/casework/v1/referrals", "{\"situation\":\"" + "x".repeat(300_000) + "\"}"));
            BYTES.forEach(this::bytes);
            assertThat(tally.trials()).isGreaterThan(300);
        }
    }

    /** As it is meant, and by every method that it is not meant for. */
    private void operation(Operation operation, Someone someone) {
        String path = operation.address(parameter -> UUID.randomUUID().toString());
        if (!operation.path().endsWith("/sessions/current")) {
            check(path, someone.send(operation.method(), path, operation.body().isPresent() ? "{}" : null, Map.of()));
        }
        for (String method : List.of("PATCH", "TRACE", "PROPFIND", "DEBUG", "OPTIONS", "HEAD")) {
            if (!operation.method().equals(method)) {
                Answer answer = someone.send(method, path, null, Map.of());
                check(path, answer);
                boolean refused = answer.status() >= 400 || List.of("OPTIONS", "HEAD").contains(method);
                if (!refused) {
                    tally.mismatch(method + " " + operation + " answered " + answer.status());
                }
            }
        }
    }

    private void check(String path, Answer answer) {
        tally.trial(Duration.ZERO);
        SafeAnswer.mistakes(path, answer).forEach(mistake -> tally.mismatch(path + " answered " + answer.status() + " and " + mistake));
        boolean proper = answer.status() < 400 || answer.body().isEmpty() || answer.header("Content-Type").equals("application/problem+json");
        if (!proper) {
            tally.mismatch(path + " refused with " + answer.status() + " as " + answer.header("Content-Type"));
        }
    }

    private void bytes(String request) {
        String first = request.lines().findFirst().orElse("").replaceAll("x{9,}", "x…");
        Optional<Answer> answer = Raw.send(request);
        tally.trial(Duration.ZERO);
        answer.ifPresent(said -> {
            SafeAnswer.mistakes("", said).forEach(mistake -> tally.mismatch(first + " answered " + said.status() + " and " + mistake));
            if (said.body().contains("geheim")) {
                tally.mismatch(first + " was echoed");
            }
        });
        if (Raw.send("GET /api/platform/v1/health" + BODYLESS).map(Answer::status).orElse(0) != 200) {
            tally.mismatch("after " + first + " nobody answers any more");
        }
    }

    /** Every file in our jars that is sent as it is. */
    private static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("fjc.war", "target/fjc"), "WEB-INF", "lib"))) {
            for (Path jar : jars.filter(path -> path.getFileName().toString().startsWith("fjc-")).toList()) {
                try (FileSystem inside = FileSystems.newFileSystem(jar)) {
                    Path root = inside.getPath("/META-INF/resources");
                    if (Files.exists(root)) {
                        try (Stream<Path> all = Files.walk(root)) {
                            all.filter(Files::isRegularFile).forEach(path -> files.add("/" + root.relativize(path)));
                        }
                    }
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(40);
        return files;
    }
}
