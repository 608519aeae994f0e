package be.fjc.platform.runtime.accounts;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.proof.Assertion;
import be.fjc.platform.runtime.proof.CentreAddress;
import be.fjc.platform.runtime.proof.Factors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is signed in shows again who they are, before an act that a desk left alone may not allow. The strongest they have is
 * asked: a passkey or a code, and a password only from who has nothing else. Wrong ones count as at sign-in.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ProveAgain {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Factors factors;

    @Inject
    Attempts attempts;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** With what the person can do it: {@code passkey}, {@code code}, {@code password}; or {@code provider}, there and nowhere else. */
    List<String> ways(LiveSession session) {
        if (session.provider() != null) {
            return List.of("provider");
        }
        return factors.waysOf(session.account()).names();
    }

    /** With a password or a code, one of the two; answers since when it is fresh. */
    Instant with(LiveSession session, String password, String code) {
        if ((password == null) == (code == null)) {
            throw new InvalidInput("required", password == null ? "password" : "code");
        }
        Accounts.Known known = accounts.known(session.account());
        boolean right = password != null && passwords.matches(password, Optional.ofNullable(known.hash()));
        return shown(attempts.atProof(known, right, code, session), password == null ? "code" : "password", session);
    }

    Instant withPasskey(LiveSession session, Assertion answer, CentreAddress here) {
        return shown(attempts.atProof(answer, here, session), "signature", session);
    }

    private Instant shown(boolean right, String field, LiveSession session) {
        if (!right) {
            throw new InvalidInput("proofWrong", field);
        }
        sessions.forget(session.id());
        return clock.instant();
    }
}
