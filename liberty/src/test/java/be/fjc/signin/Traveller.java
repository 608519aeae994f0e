package be.fjc.signin;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser that goes to a provider and comes back, one step at a time, so that a test can meddle on the way. */
final class Traveller {

    static final String SESSION = "__Host-fjc";
    static final String ENTRY = "__Host-fjc-entry";

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String tenant;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Traveller(String tenant) {
        this.tenant = tenant;
    }

    static Traveller at(String tenant) {
        return new Traveller(tenant);
    }

    /** The whole way: there, and back. */
    Answer signIn(String provider) {
        return comeBack(visit(leave(provider)));
    }

    /** Goes to our own address for the provider; the answer sends on. */
    String leave(String provider) {
        return get("/sign-in/" + provider).expecting(302).header("Location");
    }

    /** At the provider; answers with the address it sends back to. */
    String visit(String address) {
        return send(HttpRequest.newBuilder(URI.create(address))).headers().firstValue("Location").orElseThrow();
    }

    /** At the provider's own sign-in page, as this person. */
    String visitAs(String address, String subject, String claims) {
        String form = "username=" + coded(subject) + "&claims=" + coded(claims);
        return send(HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))).headers().firstValue("Location").orElseThrow();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Back at our address; another site sent the browser, so strict cookies stay behind. */
    Answer comeBack(String address) {
        URI back = URI.create(address);
        Map<String, String> strict = new HashMap<>(cookies);
        cookies.remove(SESSION);
        Answer answer = get(back.getPath() + "?" + back.getRawQuery());
        if (strict.containsKey(SESSION)) {
            cookies.putIfAbsent(SESSION, strict.get(SESSION));
        }
        return answer;
    }

    Answer get(String path) {
        return request("GET", path, null);
    }

    Answer request(String method, String path, String body) {
        Map<String, String> headers = new HashMap<>(Map.of("Sec-Fetch-Site", "same-origin"));
        if (!cookies.isEmpty()) {
            headers.put("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
        }
        Answer answer = Someone.stranger(tenant).send(method, path, body, headers);
        answer.headers().allValues("Set-Cookie").forEach(this::take);
        return answer;
    }

    private void take(String setCookie) {
        String[] pair = setCookie.split(";")[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** The person of the session, as the API tells. */
    Answer me() {
        return get("/api/platform/v1/sessions/current");
    }

    boolean isIn() {
        return cookies.containsKey(SESSION) && me().status() == 200;
    }

    String cookie(String name) {
        return cookies.get(name);
    }

    Traveller with(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    /** A parameter of an address; null when it is not there. */
    static String parameter(String address, String name) {
        for (String part : URI.create(address).getRawQuery().split("&")) {
            if (part.startsWith(name + "=")) {
                return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return null;
    }
}
