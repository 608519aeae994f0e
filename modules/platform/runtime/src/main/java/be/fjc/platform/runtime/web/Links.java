package be.fjc.platform.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Makes the absolute addresses that answers carry, as the caller sees this server: its host name, and {@code https} behind a proxy. */
@RequestScoped
public class Links {

    @Inject
    HttpServletRequest request;

    private String base;

    /** Address of something in a module's API: {@code to("casework", "referrals", id)}. */
    public String to(String module, Object... segments) {
        StringBuilder address = new StringBuilder(api()).append(module).append("/v1");
        for (Object segment : segments) {
            address.append('/').append(URLEncoder.encode(segment.toString(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return address.toString();
    }

    /** As {@link #to} for a Location header. */
    public URI location(String module, Object... segments) {
        return URI.create(to(module, segments));
    }

    /** Address of something outside the API: {@code toPage("/sign-in/callback")}. */
    public URI toPage(String path) {
        return URI.create(origin() + request.getContextPath() + path);
    }

    /** Address of the current request with one query parameter replaced. */
    String here(String parameter, String value) {
        StringBuilder address = new StringBuilder(origin()).append(request.getRequestURI());
        char separator = '?';
        for (String part : request.getQueryString() == null ? new String[0] : request.getQueryString().split("&")) {
            if (!part.isEmpty() && !part.equals(parameter) && !part.startsWith(parameter + "=")) {
                address.append(separator).append(part);
                separator = '&';
            }
        }
        return address.append(separator).append(parameter).append('=').append(value).toString();
    }

    private String api() {
        if (base == null) {
            base = origin() + request.getContextPath() + "/api/";
        }
        return base;
    }

    /** The host was checked by the tenant filter; the scheme may be raised by the proxy in front, never lowered. */
    private String origin() {
        boolean secure = request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"));
        return (secure ? "https://" : "http://") + request.getHeader("Host");
    }
}
