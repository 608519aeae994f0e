package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.Problems;
import be.fjc.platform.runtime.web.security.SameOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who calls the API, before anything else runs. A token must be verified, belong to the tenant of this host, and name a
 * session that is alive; a browser's must also come from our own page before it changes anything. Pages and files need nobody.
 */
public class SignedInFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String BEARER = "Bearer ";

    @Inject
    transient Tokens tokens;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Recognition recognition;

    @Inject
    transient BrowserSession browserSession;

    @Inject
    transient SignedIn signedIn;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ApiCall call = ApiCall.of(request);
        if (!call.isOfApi()) {
            chain.doFilter(request, response);
            return;
        }
        if (SameOrigin.isUnsafe(request) && SameOrigin.isContradicted(request)) {
            refuseCrossSite(request, response);
            return;
        }
        if (call.isOpen()) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getHeader("Authorization") != null) {
            asMachine(call, request, response, chain);
            return;
        }
        Optional<String> cookie = SignInCookie.in(request);
        if (cookie.isPresent()) {
            asBrowser(call, cookie.get(), request, response, chain);
        } else if (call.worksForEverybody()) {
            chain.doFilter(request, response);
        } else {
            challenge(request, response, "noAccessToken", "No Access Token");
        }
    }

    private void asMachine(ApiCall call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<LiveSession> live = bearer(request)
                .flatMap(token -> recognition.token(token, request, response))
                .flatMap(recognition::session)
                .filter(LiveSession::machine);
        if (live.isPresent()) {
            proceed(call, live.get(), request, response, chain);
        } else {
            challenge(request, response, "invalidAccessToken", "Invalid Access Token");
        }
    }

    private void asBrowser(ApiCall call, String cookie, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SameOrigin.isUnsafe(request) && !SameOrigin.isShown(request)) {
            refuseCrossSite(request, response);
            return;
        }
        Optional<OurToken> token = recognition.token(cookie, request, response);
        Optional<LiveSession> live = token.flatMap(recognition::session).filter(session -> !session.machine());
        if (live.isPresent()) {
            if (call.isRenewal() || isAging(token.get()) && !call.isSignOut()) {
                browserSession.give(live.get(), response);
            }
            proceed(call, live.get(), request, response, chain);
            return;
        }
        if (token.isEmpty() && exchanged(cookie, request, response)) {
            return;
        }
        response.addHeader("Set-Cookie", SignInCookie.cleared());
        if (call.worksForEverybody()) {
            chain.doFilter(request, response);
        } else {
            challenge(request, response, "invalidAccessToken", "Invalid Access Token");
        }
    }

    private void proceed(ApiCall call, LiveSession live, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (live.mustChangePassword() && !call.mayBeBeforePassword()) {
            refuse(request, response, 403, "urn:problem-type:fjc:platform:passwordChangeRequired", "Password Change Required");
            return;
        }
        if (live.mustEnrolFactor() && !call.mayBeBeforeFactor()) {
            refuse(request, response, 403, "urn:problem-type:fjc:platform:secondFactorEnrolmentRequired", "Second Factor Enrolment Required");
            return;
        }
        signedIn.with(live);
        chain.doFilter(request, response);
    }

    /** The one bearer token of a request that shows nothing else: of two ways to say who calls, neither counts. */
    private static Optional<String> bearer(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders("Authorization"));
        boolean one = given.size() == 1 && given.get(0).startsWith(BEARER) && !SignInCookie.isIn(request);
        return one ? Optional.of(given.get(0).substring(BEARER.length())) : Optional.empty();
    }

    private boolean isAging(OurToken token) {
        return token.issuedAt().plus(Tokens.RENEWED_AFTER).isBefore(clock.instant());
    }

    /** An expired token of a session that lives: the browser gets a new one and comes again with the same request. */
    private boolean exchanged(String cookie, HttpServletRequest request, HttpServletResponse response) {
        Optional<LiveSession> live = tokens.sessionOfExpired(cookie, TenantScope.current().id(), clock.instant())
                .flatMap(sessions::alive)
                .filter(session -> !session.machine());
        String address = request.getRequestURI();
        if (live.isEmpty() || !address.startsWith("/api/")) {
            return false;
        }
        browserSession.give(live.get(), response);
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader("Location", request.getQueryString() == null ? address : address + "?" + request.getQueryString());
        return true;
    }

    private static void refuseCrossSite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response, 403, "urn:problem-type:fjc:platform:crossSite", "Cross-Site Request");
    }

    private static void challenge(HttpServletRequest request, HttpServletResponse response, String type, String title) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        refuse(request, response, 401, "urn:problem-type:belgif:" + type, title);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String type, String title)
            throws IOException {
        Problems.write(request, response, Problems.to(request).of(type, status, title));
    }
}
