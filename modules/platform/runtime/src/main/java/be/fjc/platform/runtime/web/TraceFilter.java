package be.fjc.platform.runtime.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** Gives every answer an identifier of its own, never one from outside; the caller's comes back next to it if it is a harmless one. */
public class TraceFilter extends HttpFilter {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{1,36}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Trace.current() != null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(Trace.HEADER, Trace.begin());
        String related = request.getHeader(Trace.HEADER);
        if (related != null && HARMLESS.matcher(related).matches()) {
            response.setHeader("BelGov-Related-Trace-Id", related);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            Trace.end();
        }
    }
}
