package be.fjc.testkit.isolation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.GenericFilter;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Stands in for the filters of the front door where a test has to start with nobody bound: the runner inside the server is called
 * over HTTP and belongs to no tenant.
 */
public class OpenDoor extends GenericFilter {

    private static final long serialVersionUID = 1;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
    }
}
