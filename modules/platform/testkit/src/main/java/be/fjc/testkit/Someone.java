package be.fjc.testkit;

import be.fjc.testkit.contract.Exchanges;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A person, or a machine, that talks to the product over HTTP: signed in with a bearer token, or a stranger without one. */
public final class Someone {

    static {
        RunningProduct.prepareHttp();
        Exchange.toldTo(Exchanges::note);
    }

    /** Some acts ask for a person who showed lately who they are: a token older than this is replaced. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    /** Too many at once, or the database is just away; both say when to come back. */
    private static final Set<Integer> NOT_NOW = Set.of(429, 503);
    private static final int PATIENCE = 10;

    private record Kept(String token, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    /** One for everybody, so that an attack of many requests keeps its connections. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    private final RunningProduct product;
    private final String tenant;
    private final String login;
    private final Supplier<String> token;

    private Someone(RunningProduct product, String tenant, String login, Supplier<String> token) {
        this.product = product;
        this.tenant = tenant;
        this.login = login;
        this.token = token;
    }

    /** A visitor of the centre who is not signed in. */
    public static Someone stranger(String tenant) {
        return new Someone(RunningProduct.get(), tenant, "", () -> null);
    }

    /** The centre's demo account with this login, signed in; one token per account is shared by all tests, and renewed. */
    public static Someone signedIn(String tenant, String login) {
        RunningProduct product = RunningProduct.get();
        return new Someone(product, tenant, login, () -> TOKENS.compute(tenant + "/" + login, (key, kept) -> kept != null && kept.isFresh()
                ? kept
                : new Kept(freshToken(tenant, login, product.password()), System.nanoTime())).token);
    }

    /** Signs in anew; who is told to wait a moment waits. */
    public static String freshToken(String tenant, String login, String password) {
        Answer answer = askForToken(tenant, login, password);
        for (int i = 0; i < PATIENCE && NOT_NOW.contains(answer.status()); i++) {
            pause(Integer.parseInt(answer.header("Retry-After")));
            answer = askForToken(tenant, login, password);
        }
        return answer.expecting(201).text("/token");
    }

    private static Answer askForToken(String tenant, String login, String password) {
        return stranger(tenant).post("/api/platform/v1/tokens", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}");
    }

    private static void pause(int seconds) {
        try {
            Thread.sleep(seconds * 1_000L);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** The same token shown at another centre's door. */
    public Someone at(String otherTenant) {
        return new Someone(product, otherTenant, login, token);
    }

    /** Someone with this token. */
    public static Someone withToken(String tenant, String token) {
        return new Someone(RunningProduct.get(), tenant, "", () -> token);
    }

    public String token() {
        return token.get();
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, String json) {
        return send("POST", path, json, Map.of());
    }

    public Answer post(String path, String json, Map<String, String> headers) {
        return send("POST", path, json, headers);
    }

    /** Any request; the body may be null. */
    public Answer send(String method, String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + product.port() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Host", tenant + ".localhost:" + product.port())
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        String shown = token.get();
        if (shown != null) {
            request.header("Authorization", "Bearer " + shown);
        }
        headers.forEach(request::header);
        try {
            long begun = System.nanoTime();
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
            new Exchange(login, tenant, method, path, headers, json, answer, Duration.ofNanos(System.nanoTime() - begun)).tell();
            return answer;
        } catch (IOException trouble) {
            throw new AssertionError(method + " " + path + " got no answer: " + trouble, trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
