package be.fjc.platform.runtime.openid;

import be.fjc.platform.runtime.accounts.BrowserSession;
import be.fjc.platform.runtime.accounts.LiveSession;
import be.fjc.platform.runtime.configuration.SignInWays.Provider;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.DoorPages;
import be.fjc.platform.runtime.web.DoorPages.Notice;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The way to a provider and back: {@code /sign-in/<provider>} sends there, {@code /sign-in/callback} is where everyone returns,
 * {@code /sign-in/<provider>/goodbye} offers to sign out there too. No transaction is open while a provider is asked.
 */
@WebServlet("/sign-in/*")
public class SignInServlet extends HttpServlet {

    static final String CALLBACK = "/sign-in/callback";

    private static final long serialVersionUID = 1;

    private static final Pattern GOODBYE = Pattern.compile("/([a-z0-9-]+)/goodbye");

    /** A path on this host and nothing that a browser could read as another one. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9/_-]{0,200}");

    /** Only the codes of tenant and provider ever stand in it. */
    private static final System.Logger SECURITY = System.getLogger("be.fjc.security");

    @Inject
    transient RelyingParty relyingParty;

    @Inject
    transient PendingSignIns pendingSignIns;

    @Inject
    transient ComingBack comingBack;

    @Inject
    transient BrowserSession browserSession;

    @Inject
    transient Instance<DoorPages> pages;

    @Inject
    transient Links links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var goodbye = GOODBYE.matcher(path);
        if (path.equals("/callback")) {
            comingBack.handle(request, response, links.toPage(CALLBACK));
        } else if (goodbye.matches()) {
            goodbye(provider(goodbye.group(1)), request, response);
        } else {
            leave(provider(path.replaceFirst("^/", "")), request, response);
        }
    }

    private static Optional<Provider> provider(String code) {
        return TenantScope.current().signIn().provider(code);
    }

    private void leave(Optional<Provider> found, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Provider provider = found.get();
        Optional<LiveSession> again = "true".equals(request.getParameter("again"))
                ? browserSession.of(request, response) : Optional.empty();
        try {
            RelyingParty.Sent sent = relyingParty.send(provider, links.toPage(CALLBACK), own(request.getParameter("to")),
                    again.map(LiveSession::id).orElse(null));
            response.addHeader("Set-Cookie", pendingSignIns.holding(sent.pending()));
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", sent.address().toString());
        } catch (ProviderUnavailable trouble) {
            SECURITY.log(System.Logger.Level.WARNING, "provider {0} of {1} is not available: {2}", provider.code(),
                    TenantScope.current().id(), trouble.getMessage());
            pages.get().show(Notice.UNAVAILABLE, provider.label(), "/", request, response);
        }
    }

    static String own(String path) {
        return path != null && OWN_PATH.matcher(path).matches() ? path : "/";
    }

    /** The own session has ended before; this is about the provider's only. */
    private void goodbye(Optional<Provider> found, HttpServletRequest request, HttpServletResponse response) throws IOException {
        URI end = found.map(provider -> relyingParty.endOfSession(provider, links.toPage("/"))).orElse(null);
        pages.get().show(Notice.GOODBYE, found.map(Provider::label).orElse(""), end == null ? "/" : end.toString(), request, response);
    }
}
