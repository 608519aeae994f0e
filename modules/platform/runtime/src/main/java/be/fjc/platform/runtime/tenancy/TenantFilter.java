package be.fjc.platform.runtime.tenancy;

import be.fjc.platform.runtime.web.ProblemType;
import be.fjc.platform.runtime.web.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Binds the request to the tenant of its host name, and to nothing else: no header, path, query or body can choose one. A host
 * nobody owns is not found; a tenant that is not ready asks to come back; a suspended one is closed.
 */
public class TenantFilter extends HttpFilter {

    private static final Pattern SERVERS_OWN = Pattern.compile("/(ibm_security_logout|j_security_check)");

    @Inject
    TenantRegistry tenants;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Tenant> found = tenants.byHost(hostOf(request));
        if (found.isEmpty() || isOfServer(request)) {
            Problems.write(request, response, ProblemType.RESOURCE_NOT_FOUND);
            return;
        }
        Tenant tenant = found.get();
        switch (tenant.state()) {
            case ACTIVE -> {
                Tenant before = TenantScope.enter(tenant);
                try {
                    chain.doFilter(request, response);
                } finally {
                    TenantScope.leave(before);
                }
            }
            case SUSPENDED -> Problems.write(request, response, ProblemType.CENTRE_SUSPENDED);
            case DECLARED, PROVISIONING, MIGRATING, DEGRADED -> Problems.write(request, response, ProblemType.SERVICE_UNAVAILABLE);
        }
    }

    /** Pages that the server adds to every application for ways of signing in that we do not have. */
    private static boolean isOfServer(HttpServletRequest request) {
        return SERVERS_OWN.matcher(request.getRequestURI()).find();
    }

    /** The host without its port; an IPv6 literal stays whole, no tenant has one. */
    private static String hostOf(HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (host == null) {
            return "";
        }
        int colon = host.lastIndexOf(':');
        return colon > 0 && host.indexOf(']') < colon ? host.substring(0, colon) : host;
    }
}
