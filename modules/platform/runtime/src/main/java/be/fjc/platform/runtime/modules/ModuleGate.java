package be.fjc.platform.runtime.modules;

import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.ProblemType;
import be.fjc.platform.runtime.web.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Closes everything of a module that the centre does not have on: its API, its screens, its document. The answer is the one for a
 * module that nobody ever wrote.
 */
public class ModuleGate extends HttpFilter {

    @Inject
    Modules modules;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String module = moduleOf(request);
        if (module == null || modules.isOn(TenantScope.current().centre(), module)) {
            chain.doFilter(request, response);
        } else {
            Problems.write(request, response, ProblemType.RESOURCE_NOT_FOUND);
        }
    }

    /** The path as the container decoded and normalised it decides, so that no spelling of it slips by. */
    private static String moduleOf(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        String[] parts = path.split("/+", 4);
        boolean ofModule = parts.length > 1 && (parts[1].equals("api") || parts[1].equals("m"));
        return !ofModule ? null : parts.length > 2 ? parts[2] : "";
    }
}
