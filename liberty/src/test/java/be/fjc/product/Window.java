package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.HashMap;
import java.util.Map;

/** A browser window as the server meets it: a cookie, and the headers with which a browser tells where a request comes from. */
public final class Window {

    public static final String COOKIE = "__Host-fjc";

    private final Someone stranger;
    private String cookie;

    private Window(String tenant) {
        this.stranger = Someone.stranger(tenant);
    }

    public static Window at(String tenant) {
        return new Window(tenant);
    }

    /** Tries to sign in, whatever comes of it. */
    public Answer trySignIn(String login, String password) {
        return send("POST", "/api/platform/v1/sessions", Json.of("login", login, "password", password));
    }

    public Window signIn(String login, String password) {
        trySignIn(login, password).expecting(201);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** A request from the centre's own page. */
    public Answer send(String method, String path, String json) {
        return send(method, path, json, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    public Answer send(String method, String path, String json, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        if (cookie != null) {
            all.put("Cookie", cookie);
        }
        Answer answer = stranger.send(method, path, json, all);
        answer.headers().allValues("Set-Cookie").forEach(this::take);
        return answer;
    }

    private void take(String setCookie) {
        String pair = setCookie.split(";")[0];
        cookie = pair.endsWith("=") ? null : pair;
    }

    /** The cookie as it is held now; null when there is none. */
    public String cookie() {
        return cookie;
    }

    /** The same window with a cookie from before. */
    public Window with(String earlier) {
        cookie = earlier;
        return this;
    }
}
