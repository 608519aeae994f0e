package be.fjc.platform.runtime.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads a session with its account, and writes its sign of life now and then. */
@ApplicationScoped
class SessionsInDatabase {

    /** Writing every call down would make each one a write; idle time is measured in half hours. */
    private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    @Inject
    Accounts accounts;

    @Inject
    AskedOfAccounts asked;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<LiveSession> seen(UUID id) {
        Instant now = clock.instant();
        AccountSession session = accounts.session(id).filter(found -> found.isAlive(now)).orElse(null);
        if (session == null) {
            return Optional.empty();
        }
        Account account = accounts.get(session.account());
        Optional<Capacity> capacity = account.capacityAt(session.organisation());
        if (account.isDisabled() || capacity.isEmpty()) {
            return Optional.empty();
        }
        if (session.seenAt().plus(WRITTEN_EVERY).isBefore(now)) {
            session.seen(now);
        }
        return Optional.of(LiveSession.of(session, account, capacity.get(), asked.factorOf(session)));
    }
}
