package be.fjc.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every address of a screen the same document, so that a link to a dossier works when opened directly, and tells the browser
 * how long it may keep a file.
 */
public class PagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** First segments of addresses that are never a screen. */
    private static final Set<String> NOT_SCREENS =
            Set.of("api", "kit", "m", "shell", "_static", "theme.css", "language", "sign-in", "toegankelijkheid", "health", "metrics");

    private static final String IF_MODIFIED_SINCE = "If-Modified-Since";

    private static final Set<String> OURS = Set.of("kit", "m", "shell");

    /** Names what this server has been serving since it started. */
    private static final String EDITION = "\"" + UUID.randomUUID() + "\"";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (isScreen(request.getMethod(), path, request.getHeader("Accept"))) {
            getServletContext().getNamedDispatcher(ShellServlet.NAME).forward(request, response);
            return;
        }
        if (isOurFile(path)) {
            answerIfChanged(request, response, chain);
            return;
        }
        if (carriesVersion(path)) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }

    /**
     * Our own files are asked for again each time, and sent again after a restart only. The date of a file tells nothing here: builds
     * are reproducible, so that a new edition has the date of the old one.
     */
    private static void answerIfChanged(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", EDITION);
        if (EDITION.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(new WithoutDate(request), response);
        }
    }

    static boolean isScreen(String method, String path, String accept) {
        return (method.equals("GET") || method.equals("HEAD"))
                && accept != null
                && accept.contains("text/html")
                && !path.contains(".")
                && !NOT_SCREENS.contains(firstSegment(path));
    }

    /** Files of our own that browsers keep and ask about. */
    static boolean isOurFile(String path) {
        return OURS.contains(firstSegment(path));
    }

    /** Libraries carry their version in the path and never change. */
    static boolean carriesVersion(String path) {
        return firstSegment(path).equals("_static");
    }

    private static String firstSegment(String path) {
        var rest = path.startsWith("/") ? path.substring(1) : path;
        var end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** Hides the browser's date of a file, which the container would believe. */
    private static final class WithoutDate extends HttpServletRequestWrapper {

        WithoutDate(HttpServletRequest request) {
            super(request);
        }

        @Override
        public long getDateHeader(String name) {
            return name.equalsIgnoreCase(IF_MODIFIED_SINCE) ? -1 : super.getDateHeader(name);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase(IF_MODIFIED_SINCE) ? null : super.getHeader(name);
        }
    }
}
