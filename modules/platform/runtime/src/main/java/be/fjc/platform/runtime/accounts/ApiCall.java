package be.fjc.platform.runtime.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a request asks of the API, as far as signing in matters. Read from the path as the container decoded and normalised it, so that
 * no spelling slips by; anything not named here needs someone signed in.
 *
 * @param path method and path from {@code /api} on, for example {@code GET /api/platform/v1/workplace}
 */
record ApiCall(String path) {

    private static final String OWN = " /api/platform/v1/";

    /** Nobody needs to be signed in, and nobody is asked. */
    private static final Set<String> OPEN = Set.of("POST" + OWN + "sessions", "POST" + OWN + "sessions/continuations",
            "POST" + OWN + "sessions/passkeys", "POST" + OWN + "passkeyChallenges", "POST" + OWN + "tokens", "GET" + OWN + "health");

    /** Works for everybody, and says more to someone signed in. */
    private static final String WORKPLACE = "GET" + OWN + "workplace";

    private static final Pattern DOCUMENT = Pattern.compile("GET /api/[a-z0-9-]+/v[0-9]+/doc/openapi\\.yaml");

    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private static final String SIGN_OUT = "DELETE" + OWN + "sessions/current";

    private static final String CURRENT_SESSION = "GET" + OWN + "sessions/current";

    /** What someone can still do who must choose a password first. */
    private static final Set<String> BEFORE_PASSWORD = Set.of(WORKPLACE, SIGN_OUT, CURRENT_SESSION,
            "PUT" + OWN + "accounts/current/password");

    private static final String OWN_FACTORS = OWN + "accounts/current/factors";

    private static final String PROOFS = OWN + "sessions/current/proofs";

    /** And what someone can do who must set up a second factor first. */
    private static final Set<String> BEFORE_FACTOR = Set.of("GET" + OWN_FACTORS, "POST" + OWN_FACTORS + "/authenticator",
            "POST" + OWN_FACTORS + "/authenticator/confirmations", "POST" + OWN_FACTORS + "/passkeyChallenges",
            "POST" + OWN_FACTORS + "/passkeys", "GET" + PROOFS, "POST" + PROOFS);

    static ApiCall of(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return new ApiCall(method + " " + SLASHES.matcher(path).replaceAll("/"));
    }

    boolean isOfApi() {
        int space = path.indexOf(' ');
        return path.startsWith("/api/", space + 1) || path.substring(space + 1).equals("/api");
    }

    boolean isOpen() {
        return OPEN.contains(path) || DOCUMENT.matcher(path).matches();
    }

    boolean worksForEverybody() {
        return WORKPLACE.equals(path);
    }

    boolean isSignOut() {
        return SIGN_OUT.equals(path);
    }

    /** Asked for by a screen that wants to stay. */
    boolean isRenewal() {
        return CURRENT_SESSION.equals(path);
    }

    boolean mayBeBeforePassword() {
        return BEFORE_PASSWORD.contains(path);
    }

    boolean mayBeBeforeFactor() {
        return mayBeBeforePassword() || BEFORE_FACTOR.contains(path);
    }
}
