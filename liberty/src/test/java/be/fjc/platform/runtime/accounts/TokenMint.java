package be.fjc.platform.runtime.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Makes real tokens for tests inside the server; in this package because only the platform's sign-in may. */
@ApplicationScoped
public class TokenMint {

    @Inject
    Tokens tokens;

    /** A machine's token for a session at a tenant, as signing in would give. */
    public String token(UUID session, UUID account, String tenant) {
        Instant now = Instant.now();
        Instant end = now.plus(Duration.ofMinutes(30));
        LiveSession live = new LiveSession(session, account, account.toString(), "Test (synthetisch)", "centrum", Set.of(), false, true, end, end, now);
        return tokens.mint(live, tenant, now).token();
    }
}
