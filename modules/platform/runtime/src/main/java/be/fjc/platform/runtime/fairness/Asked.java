package be.fjc.platform.runtime.fairness;

import be.fjc.platform.kernel.Sha256;
import be.fjc.platform.runtime.accounts.SignInCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * What is asked and by whom, as far as it shows without any work.
 *
 * @param kind which share and which rates it falls under
 * @param address of the caller's network: the whole of an IPv4 address, the first half of an IPv6 one
 * @param credential fingerprint of the token or cookie that came along; empty when none did
 */
record Asked(Kind kind, String address, String credential) {

    /** From what is never refused to what costs most. */
    enum Kind {
        FREE, SIGN_OUT, WORK, SIGN_IN,
        /** On the way to a provider or back: waits for another's server, so it never takes a place of who signs in here. */
        PROVIDER;

        boolean provesSomebody() {
            return this == SIGN_IN || this == PROVIDER;
        }
    }

    private static final String OWN = "/api/platform/v1/";
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    /** Where somebody proves who he is, by password, code or passkey. */
    private static final Pattern PROOF = Pattern.compile(OWN + "(sessions|tokens|passkeyChallenges)(/.*)?");
    private static final String PROVIDERS = "/sign-in/";

    static Asked of(HttpServletRequest request) {
        return new Asked(kind(request), network(request.getRemoteAddr()), fingerprint(request));
    }

    private static Kind kind(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String whole = SLASHES.matcher(path).replaceAll("/");
        return kind(request.getMethod(), whole);
    }

    /** @param path as the container decoded and normalised it */
    static Kind kind(String method, String path) {
        if (path.startsWith(PROVIDERS)) {
            return Kind.PROVIDER;
        }
        if (!path.startsWith("/api/") || path.equals(OWN + "health")) {
            return Kind.FREE;
        }
        if (path.startsWith(OWN + "sessions/current")) {
            return method.equals("DELETE") && path.endsWith("current") ? Kind.SIGN_OUT : Kind.WORK;
        }
        return PROOF.matcher(path).matches() ? Kind.SIGN_IN : Kind.WORK;
    }

    /** A provider gives a subscriber half of an IPv6 address to do with as he likes. */
    static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        String[] parts = address.split(":", 5);
        return String.join(":", parts[0], parts[1], parts.length > 2 ? parts[2] : "", parts.length > 3 ? parts[3] : "");
    }

    private static String fingerprint(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return Sha256.hex(header);
        }
        return SignInCookie.in(request).map(Sha256::hex).orElse("");
    }
}
