package be.fjc.platform.runtime.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a browser sent the request from one of our own pages. A page elsewhere can make a browser send our cookie, but it cannot
 * make it lie about where the request comes from.
 */
public final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /** Whether the method may change something. */
    public static boolean isUnsafe(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    /** Whether it is shown to come from our own page: what a cookie needs before it may change something. */
    public static boolean isShown(HttpServletRequest request) {
        return isShown(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"));
    }

    /** Whether a browser says that it comes from elsewhere: what nothing may do, signed in or not. */
    public static boolean isContradicted(HttpServletRequest request) {
        boolean silent = request.getHeader("Sec-Fetch-Site") == null && request.getHeader("Origin") == null;
        return !silent && !isShown(request);
    }

    static boolean isShown(String fetchSite, String origin, String host) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return origin != null && host != null && host.toLowerCase(Locale.ROOT).equals(authorityOf(origin));
    }

    private static String authorityOf(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
