package be.fjc.platform.runtime.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;

/**
 * Puts the strictest headers on every answer before anyone else sees the request, so that an error page has them too. Who needs less
 * strict ones for an answer of their own (the shell its script policy, a file with its version in the path a long life) says so
 * there, by setting the header again.
 */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** For an answer that is not a page: it may load nothing, run nothing and be framed by nobody. */
    static final String POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
            "Cache-Control", "no-store");

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse hardened = new Hardened(response, request.isSecure());
        chain.doFilter(request, hardened);
    }

    /** Has the headers from the start, and again after a reset, which would otherwise wipe them before an error page. */
    private static final class Hardened extends HttpServletResponseWrapper {

        private final boolean secure;

        Hardened(HttpServletResponse response, boolean secure) {
            super(response);
            this.secure = secure;
            harden();
        }

        @Override
        public void reset() {
            super.reset();
            harden();
        }

        private void harden() {
            ALWAYS.forEach(this::setHeader);
            if (secure) {
                setHeader("Strict-Transport-Security", TWO_YEARS);
            }
        }
    }
}
