package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;

/** Whom a token stands for, wherever it was shown: it is verified, of the tenant of this host, and of a session that is alive. */
@ApplicationScoped
class Recognition {

    /** Only the tenant's code ever stands in it. */
    private static final System.Logger SECURITY = System.getLogger("be.fjc.security");

    @Inject
    Tokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** Two looks at the same token: ours at every member of it, the server's at signature, issuer, audience and time. */
    Optional<OurToken> token(String shown, HttpServletRequest request, HttpServletResponse response) {
        return tokens.read(shown)
                .filter(said -> said.isTimely(clock.instant()) && Verification.holds(request, response))
                .filter(Recognition::isOfThisTenant);
    }

    /** The session that a verified token names, if it is alive and still that person's. */
    Optional<LiveSession> session(OurToken token) {
        return sessions.alive(token.session()).filter(live -> live.account().equals(token.account()));
    }

    private static boolean isOfThisTenant(OurToken token) {
        String tenant = TenantScope.current().id();
        boolean same = tenant.equals(token.tenant());
        if (!same) {
            SECURITY.log(System.Logger.Level.WARNING, "token of another tenant refused at {0}", tenant);
        }
        return same;
    }
}
