package be.fjc.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A real OpenID provider with a thin layer in front: it writes down what it is asked, can be silent or gone, and can bend the ID token
 * that the provider gives. Its names, people and keys exist in tests only.
 */
final class ProviderForTests implements AutoCloseable {

    /** Whether it answers. */
    enum Mood { ANSWERS, GONE, SILENT }

    /** What was asked of it. */
    record Asked(String path, String body, Map<String, List<String>> headers) {}

    static final String CLIENT = "fjc-limburg";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SILENCE_MILLIS = 12_000;

    private final String name;
    private final MockOAuth2Server provider;
    private final HttpServer front;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.ANSWERS;
    private volatile UnaryOperator<String> bend = UnaryOperator.identity();
    private volatile List<RSAKey> keys = List.of();
    private volatile String subject = "niemand";
    private volatile Map<String, Object> claims = Map.of();

    private ProviderForTests(String name) {
        this.name = name;
        try {
            front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        provider = new MockOAuth2Server(new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(), Set.of(new Word())));
        provider.start();
        front.setExecutor(threads);
        front.createContext("/", this::answer);
        front.start();
        warmUp();
    }

    /** The first answer and the first key of a provider take their time; ours are not about that. */
    private void warmUp() {
        provider.issueToken(name, "niemand");
        for (String page : List.of("/.well-known/openid-configuration", "/jwks")) {
            try {
                http.send(HttpRequest.newBuilder(URI.create(issuer() + page)).build(), BodyHandlers.discarding());
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        asked.clear();
    }

    static ProviderForTests named(String name) {
        return new ProviderForTests(name);
    }

    String issuer() {
        return "http://localhost:" + front.getAddress().getPort() + "/" + name;
    }

    ProviderForTests is(Mood now) {
        mood = now;
        return this;
    }

    /** From here on each ID token is what this makes of it. */
    ProviderForTests bends(UnaryOperator<String> idToken) {
        bend = idToken;
        return this;
    }

    /** Publishes these keys instead of its own. */
    ProviderForTests publishes(List<RSAKey> now) {
        keys = List.copyOf(now);
        return this;
    }

    /** Whoever signs in from here on is this person. */
    ProviderForTests vouchesFor(String person, Map<String, Object> told) {
        subject = person;
        claims = Map.copyOf(told);
        return this;
    }

    /** What the provider has to say about whoever signs in. */
    private final class Word implements OAuth2TokenCallback {

        @Override
        public String issuerId() {
            return name;
        }

        @Override
        public String subject(TokenRequest request) {
            return subject;
        }

        @Override
        public String typeHeader(TokenRequest request) {
            return "JWT";
        }

        @Override
        public List<String> audience(TokenRequest request) {
            return List.of(CLIENT);
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            return claims;
        }

        @Override
        public long tokenExpiry() {
            return 600;
        }
    }

    /** How often a path that ends in this was asked for. */
    long asked(String end) {
        return asked.stream().filter(one -> one.path().endsWith(end)).count();
    }

    Asked last(String end) {
        return asked.stream().filter(one -> one.path().endsWith(end)).reduce((before, last) -> last).orElseThrow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestURI().getPath(), body, Map.copyOf(exchange.getRequestHeaders())));
        try (exchange) {
            switch (mood) {
                case GONE -> { }
                case SILENT -> Thread.sleep(SILENCE_MILLIS);
                case ANSWERS -> pass(exchange, body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(HttpExchange exchange, String body) throws IOException, InterruptedException {
        String path = exchange.getRequestURI().toString();
        if (path.endsWith("/jwks") && !keys.isEmpty()) {
            send(exchange, 200, Map.of("content-type", List.of("application/json")), new JWKSet(new ArrayList<>(keys)).toString(true));
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + provider.baseUrl().port() + path))
                .method(exchange.getRequestMethod(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Host", "localhost:" + front.getAddress().getPort());
        for (String kept : List.of("Content-Type", "Authorization", "Cookie", "Accept")) {
            String value = exchange.getRequestHeaders().getFirst(kept);
            if (value != null) {
                request.header(kept, value);
            }
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        boolean tokens = path.endsWith("/token") && answer.statusCode() == 200;
        send(exchange, answer.statusCode(), answer.headers().map(), tokens ? bent(answer.body()) : answer.body());
    }

    private String bent(String tokens) {
        ObjectNode json = (ObjectNode) JSON.readTree(tokens);
        json.put("id_token", bend.apply(json.get("id_token").asString()));
        return json.toString();
    }

    private static void send(HttpExchange exchange, int status, Map<String, List<String>> headers, String body) throws IOException {
        headers.forEach((name, values) -> {
            if (List.of("content-type", "location", "set-cookie").contains(name.toLowerCase(java.util.Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        front.stop(0);
        threads.shutdownNow();
        provider.shutdown();
    }
}
