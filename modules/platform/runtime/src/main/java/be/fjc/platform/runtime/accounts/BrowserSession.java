package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;

/** A browser's session outside the API: gives it the cookie, and finds out which one it has. */
@ApplicationScoped
public class BrowserSession {

    @Inject
    Tokens tokens;

    @Inject
    Recognition recognition;

    @Inject
    Clock clock;

    public void give(LiveSession live, HttpServletResponse response) {
        String token = tokens.mint(live, TenantScope.current().id(), clock.instant()).token();
        response.addHeader("Set-Cookie", SignInCookie.holding(token));
    }

    /** The session of the cookie, if it is alive and of this tenant; a request that also shows another token has none. */
    public Optional<LiveSession> of(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("Authorization") != null) {
            return Optional.empty();
        }
        return SignInCookie.in(request)
                .flatMap(token -> recognition.token(token, request, response))
                .flatMap(recognition::session)
                .filter(live -> !live.machine());
    }
}
