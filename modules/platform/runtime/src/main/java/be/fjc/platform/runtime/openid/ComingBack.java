package be.fjc.platform.runtime.openid;

import be.fjc.platform.runtime.accounts.BrowserSession;
import be.fjc.platform.runtime.accounts.LiveSession;
import be.fjc.platform.runtime.accounts.Vouched;
import be.fjc.platform.runtime.accounts.VouchedSignIn;
import be.fjc.platform.runtime.configuration.SignInWays.Provider;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.DoorPages;
import be.fjc.platform.runtime.web.DoorPages.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/**
 * Someone comes back from a provider. Everything must fit the browser's sealed note of where it left from: the centre, the provider,
 * the state; then the provider itself is asked. Whatever is wrong is one page that tells nothing; our log has a word for it.
 */
@ApplicationScoped
public class ComingBack {

    /** Only codes of ours and fixed words ever stand in it. */
    private static final System.Logger SECURITY = System.getLogger("be.fjc.security");

    @Inject
    PendingSignIns pendingSignIns;

    @Inject
    RelyingParty relyingParty;

    @Inject
    TokenCheck tokenCheck;

    @Inject
    VouchedSignIn vouchedSignIn;

    @Inject
    BrowserSession browserSession;

    @Inject
    KnownProviders providers;

    @Inject
    Instance<DoorPages> pages;

    @Inject
    Clock clock;

    void handle(HttpServletRequest request, HttpServletResponse response, URI callback) throws IOException {
        response.addHeader("Set-Cookie", PendingSignIns.cleared());
        String tenant = TenantScope.current().id();
        String label = "";
        try {
            PendingSignIn pending = pending(request);
            Provider provider = TenantScope.current().signIn().provider(pending.provider())
                    .orElseThrow(() -> new NotVouched("a provider that is gone"));
            label = provider.label();
            Vouched person = tokenCheck.vouched(provider, pending,
                    relyingParty.idToken(provider, pending, code(provider, request), callback));
            if (pending.session() == null) {
                enter(person, pending, label, request, response);
            } else {
                boolean proved = vouchedSignIn.proveAgain(pending.session(), person,
                        pending.startedAt().minusSeconds(TokenCheck.SKEW_SECONDS));
                pages.get().show(proved ? Notice.WELCOME : Notice.FAILED, label, proved ? pending.to() : "/", request, response);
            }
        } catch (NotVouched wrong) {
            SECURITY.log(System.Logger.Level.WARNING, "a return to {0} was refused: {1}", tenant, wrong.getMessage());
            pages.get().show(Notice.FAILED, label, "/", request, response);
        } catch (ProviderUnavailable trouble) {
            SECURITY.log(System.Logger.Level.WARNING, "a provider of {0} is not available: {1}", tenant, trouble.getMessage());
            pages.get().show(Notice.UNAVAILABLE, label, "/", request, response);
        }
    }

    private PendingSignIn pending(HttpServletRequest request) throws NotVouched {
        PendingSignIn pending = pendingSignIns.in(request).orElseThrow(() -> new NotVouched("nothing pending"));
        if (!pending.tenant().equals(TenantScope.current().id())) {
            throw new NotVouched("begun at another centre");
        }
        if (pending.isOver(clock.instant())) {
            throw new NotVouched("too late");
        }
        if (!isSame(pending.state(), one(request, "state"))) {
            throw new NotVouched("another state");
        }
        if (!pendingSignIns.isFirst(pending)) {
            throw new NotVouched("a second return");
        }
        return pending;
    }

    /** The code, if it is this provider that gave it (RFC 9207). */
    private String code(Provider provider, HttpServletRequest request) throws NotVouched, ProviderUnavailable {
        String issuer = one(request, "iss");
        boolean mustSay = providers.of(provider.issuer()).metadata().supportsAuthorizationResponseIssuerParam();
        if (issuer == null ? mustSay : !issuer.equals(provider.issuer())) {
            throw new NotVouched("another provider");
        }
        String code = one(request, "code");
        if (code == null || code.isBlank() || one(request, "error") != null) {
            throw new NotVouched("no code");
        }
        return code;
    }

    private void enter(Vouched person, PendingSignIn pending, String label, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<LiveSession> live = vouchedSignIn.begin(person);
        if (live.isEmpty()) {
            pages.get().show(Notice.NO_FUNCTION, label, "/", request, response);
            return;
        }
        browserSession.give(live.get(), response);
        pages.get().show(Notice.WELCOME, label, pending.to(), request, response);
    }

    /** A parameter that is given at most once; null when it is not. */
    private static String one(HttpServletRequest request, String name) throws NotVouched {
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw new NotVouched("a parameter twice");
        }
        return values == null ? null : values[0];
    }

    private static boolean isSame(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
