package be.fjc.platform.runtime.fairness;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.accounts.LiveSession;
import be.fjc.platform.runtime.accounts.SignedIn;
import be.fjc.platform.runtime.json.JsonTree;
import be.fjc.platform.runtime.tenancy.Tenant;
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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a request of the API, or on the way to a provider and back, in when its turn has come: after the centre is known, before anything
 * is verified, read or asked of the database. Pages and files cost nothing worth a queue, and health and signing out are reachable whatever goes on.
 */
public class FairnessFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final long PATIENCE_MILLIS = 1_000;

    /** A whole team begins its morning in the same minute, and checking a password takes long on purpose. */
    private static final long PATIENCE_AT_SIGN_IN_MILLIS = 5_000;
    private static final int COME_BACK_SECONDS = 2;
    private static final int BODIES_PER_ADDRESS = 16;
    private static final int MOST_ADDRESSES = 5_000;
    private static final int LONGEST_LOGIN = 200;

    @Inject
    transient Doorkeeper doorkeeper;

    @Inject
    transient Places places;

    @Inject
    transient Counts counts;

    @Inject
    transient SignedIn signedIn;

    /** Bodies on their way in, by address. */
    private final transient Recent<String, Share> bodies = new Recent<>(MOST_ADDRESSES);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asked asked = Asked.of(request);
        if (asked.kind() == Asked.Kind.FREE) {
            chain.doFilter(request, response);
            return;
        }
        Tenant tenant = TenantScope.current();
        int wait = asked.kind() == Asked.Kind.SIGN_OUT ? 0 : doorkeeper.beforeAsking(tenant, asked);
        if (wait > 0) {
            refuse(request, response, ProblemType.TOO_MANY_REQUESTS, wait);
        } else if (Body.isIn(request)) {
            withBody(tenant, asked, request, response, chain);
        } else {
            inTurn(tenant, asked, "", request, response, chain);
        }
    }

    private void withBody(Tenant tenant, Asked asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Share share = bodies.get(asked.address(), address -> new Share(BODIES_PER_ADDRESS, BODIES_PER_ADDRESS));
        if (!share.enter(PATIENCE_MILLIS)) {
            refuse(request, response, ProblemType.TOO_MANY_REQUESTS, COME_BACK_SECONDS);
            return;
        }
        Body whole;
        try {
            whole = Body.takeIn(request);
        } catch (Body.Refused refused) {
            response.setHeader("Connection", "close");
            Problems.write(request, response, refused.problem());
            return;
        } finally {
            share.leave();
        }
        String login = asked.kind() == Asked.Kind.SIGN_IN ? loginIn(whole.bytes()) : "";
        inTurn(tenant, asked, login, whole, response, chain);
    }

    private void inTurn(Tenant tenant, Asked asked, String login, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        int wait = asked.kind().provesSomebody() ? doorkeeper.beforeSigningIn(tenant, asked, login) : 0;
        if (wait > 0) {
            refuse(request, response, ProblemType.TOO_MANY_REQUESTS, wait);
            return;
        }
        Share share = places.of(tenant, asked.kind(), doorkeeper.recognises(tenant, asked));
        if (!share.enter(asked.kind() == Asked.Kind.SIGN_IN ? PATIENCE_AT_SIGN_IN_MILLIS : PATIENCE_MILLIS)) {
            refuse(request, response, ProblemType.SERVICE_UNAVAILABLE, COME_BACK_SECONDS);
            return;
        }
        counts.letIn(tenant.id());
        try {
            chain.doFilter(request, response);
            learn(tenant, asked);
        } finally {
            share.leave();
        }
    }

    /** Who it was is known now; an address is known by who signed in there, and by nothing that anybody may ask. */
    private void learn(Tenant tenant, Asked asked) {
        Optional<LiveSession> session = signedIn.session();
        if (asked.kind().provesSomebody()) {
            session.ifPresent(live -> doorkeeper.signedIn(tenant, asked, live.login()));
        }
        if (!asked.credential().isEmpty() && asked.kind() != Asked.Kind.PROVIDER) {
            session.ifPresentOrElse(live -> doorkeeper.recognise(tenant, asked, live.id()), () -> doorkeeper.forget(tenant, asked));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemType type, int seconds) throws IOException {
        counts.refused(TenantScope.current().id());
        Problems.write(request, response, Problems.to(request).of(type).after(seconds));
    }

    /** The name under which somebody wants to sign in, as far as it can be read; what cannot be is refused further on. */
    private static String loginIn(byte[] body) {
        try {
            Object login = JsonTree.object(new String(body, StandardCharsets.UTF_8)).get("login");
            String text = login instanceof String given ? given.strip().toLowerCase(Locale.ROOT) : "";
            return text.length() > LONGEST_LOGIN ? "" : text;
        } catch (InvalidInput unreadable) {
            return "";
        }
    }
}
