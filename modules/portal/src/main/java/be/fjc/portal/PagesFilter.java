package be.fjc.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every address of a screen the same document, so that a link to a dossier works when opened directly, and tells the browser
 * how long it may keep a file.
 */
public class PagesFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** First segments of addresses that are never a screen. */
    private static final Set<String> NOT_SCREENS =
            Set.of("api", "kit", "m", "shell", "_static", "theme.css", "language", "toegankelijkheid", "health", "metrics");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (isScreen(request.getMethod(), path, request.getHeader("Accept"))) {
            getServletContext().getNamedDispatcher(ShellServlet.NAME).forward(request, response);
            return;
        }
        keepFor(path).ifPresent(howLong -> response.setHeader("Cache-Control", howLong));
        chain.doFilter(request, response);
    }

    static boolean isScreen(String method, String path, String accept) {
        return (method.equals("GET") || method.equals("HEAD"))
                && accept != null
                && accept.contains("text/html")
                && !path.contains(".")
                && !NOT_SCREENS.contains(firstSegment(path));
    }

    /** Libraries carry their version in the path and never change; our own files are asked for again, and usually not sent again. */
    static Optional<String> keepFor(String path) {
        return Optional.ofNullable(switch (firstSegment(path)) {
            case "_static" -> "public, max-age=31536000, immutable";
            case "kit", "m", "shell" -> "no-cache";
            default -> null;
        });
    }

    private static String firstSegment(String path) {
        var rest = path.startsWith("/") ? path.substring(1) : path;
        var end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
