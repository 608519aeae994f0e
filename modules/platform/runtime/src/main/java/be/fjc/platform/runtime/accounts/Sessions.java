package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.tenancy.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether a session is alive, asked on every call. The answer is kept for a few seconds: that is how long a sign-out on another node,
 * a disabled account or a role taken away can go unnoticed, and no longer.
 */
@ApplicationScoped
public class Sessions {

    /** Well within the five seconds that are promised: asking and answering take their time too. */
    private static final Duration KEPT = Duration.ofSeconds(3);

    private final TenantCache<UUID, LiveSession> alive = new TenantCache<>(KEPT);

    @Inject
    SessionsInDatabase kept;

    @Inject
    Clock clock;

    /** The session if it is alive, and a sign of life for it. Whoever still owes a second factor is looked at anew each time. */
    public Optional<LiveSession> alive(UUID id) {
        LiveSession found = alive.get(id, () -> kept.seen(id).orElse(null));
        if (found != null && found.mustEnrolFactor()) {
            forget(id);
        }
        return Optional.ofNullable(found)
                .filter(session -> session.isAlive(clock.instant()));
    }

    /** Asks again next time: something about it has changed. */
    void forget(UUID id) {
        alive.forget(id);
    }
}
