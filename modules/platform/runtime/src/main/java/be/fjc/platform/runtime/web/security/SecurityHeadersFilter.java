package be.fjc.platform.runtime.web.security;

import be.fjc.platform.runtime.web.Incident;
import be.fjc.platform.runtime.web.Problem;
import be.fjc.platform.runtime.web.ProblemType;
import be.fjc.platform.runtime.web.Problems;
import be.fjc.platform.runtime.web.Trace;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Puts the strictest headers on every answer before anyone else sees the request, so that an error page has them too. Who needs less
 * strict ones for an answer of their own (the shell its script policy, a file with its version in the path a long life) says so
 * there, by setting the header again. Answers that never come this far have them from the server ({@code every-answer.xml}).
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
        Hardened hardened = new Hardened(request, response);
        try {
            chain.doFilter(request, hardened);
        } catch (RuntimeException | ServletException | FileNotFoundException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            hardened.reset();
            Problems.write(request, hardened, answerTo(failure));
        }
    }

    /** The server tells of a file that is not there by an exception, however deep in others. */
    static ProblemType answerTo(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileNotFoundException) {
                return ProblemType.RESOURCE_NOT_FOUND;
            }
        }
        Incident.log("the front door", failure);
        return ProblemType.INTERNAL_SERVER_ERROR;
    }

    /**
     * Has the headers from the start, and again after a reset. An error that would become the server's own page, which tells what server
     * it is, becomes a problem like all others.
     */
    private static final class Hardened extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        Hardened(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
            harden();
        }

        @Override
        public void reset() {
            super.reset();
            harden();
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            Problems.write(request, this, problem(status));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }

        private Problem problem(int status) {
            Problems problems = Problems.to(request);
            return Arrays.stream(ProblemType.values())
                    .filter(type -> type.status() == status)
                    .findFirst()
                    .map(problems::of)
                    .orElseGet(() -> problems.of("urn:problem-type:fjc:platform:otherError", status, "Other Error"));
        }

        private void harden() {
            ALWAYS.forEach(this::setHeader);
            setHeader(Trace.HEADER, Trace.current());
            if (request.isSecure()) {
                setHeader("Strict-Transport-Security", TWO_YEARS);
            }
        }
    }
}
