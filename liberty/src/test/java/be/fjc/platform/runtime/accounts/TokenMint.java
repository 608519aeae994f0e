package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        Capacity capacity = new Capacity("centrum", Set.of(Role.INTAKE_WORKER));
        LiveSession live = new LiveSession(session, account, account.toString(), "Test (synthetisch)", capacity, List.of(capacity), false, false, true,
                end, end, now, null);
        return tokens.mint(live, tenant, now).token();
    }
}
