package be.fjc.platform.runtime.openid;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Someone who was sent to a provider and has not come back yet. Kept by the browser, sealed, for ten minutes.
 *
 * @param tenant where it began
 * @param provider our code for whom they were sent to
 * @param state ties what comes back to this browser
 * @param nonce ties the ID token to this sign-in
 * @param verifier ties the code to this sign-in (PKCE)
 * @param to where to go on, a path of our own
 * @param session the session to prove again; null for signing in
 * @param startedAt when they left, to the second
 */
record PendingSignIn(String tenant, String provider, String state, String nonce, String verifier, String to, UUID session, Instant startedAt) {

    static final Duration LIFE = Duration.ofMinutes(10);

    boolean isOver(Instant now) {
        return !now.isBefore(startedAt.plus(LIFE));
    }
}
