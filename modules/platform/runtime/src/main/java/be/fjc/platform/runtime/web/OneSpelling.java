package be.fjc.platform.runtime.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows one spelling of each method, and of each address of the API: the one in its document. The server and the REST runtime are
 * lenient (a method in small letters, a slash or a parameter at the end, a doubled slash, an encoded letter), and whatever decides by
 * method or address would have to be lenient in the same way. A packed body is refused too: none is as large as it says.
 */
public class OneSpelling extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Pattern ADDRESS = Pattern.compile("/api(/[A-Za-z0-9_.-]+)+");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI().substring(request.getContextPath().length());
        String packed = request.getHeader("Content-Encoding");
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            Problems.write(request, response, ProblemType.METHOD_NOT_ALLOWED);
        } else if (isOfApi(request) && !ADDRESS.matcher(address).matches()) {
            Problems.write(request, response, ProblemType.RESOURCE_NOT_FOUND);
        } else if (packed != null && !packed.equalsIgnoreCase("identity")) {
            Problems.write(request, response, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** By the path as the container decoded it, so that no spelling of {@code /api} slips by. */
    private static boolean isOfApi(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.replaceAll("/{2,}", "/").matches("/api(/.*)?");
    }
}
