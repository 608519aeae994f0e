package be.fjc.platform.runtime.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * How far somebody came: in, half way, or nowhere.
 *
 * @param session when in
 * @param halfWay when the password was right and a code is still owed: what to come back with
 * @param factorsResetAt when somebody else took the second factor away, told this once; null when nobody did
 */
public record SigningIn(Optional<LiveSession> session, Optional<String> halfWay, Instant factorsResetAt) {

    static final SigningIn REFUSED = new SigningIn(Optional.empty(), Optional.empty(), null);

    static SigningIn begun(LiveSession live, Instant factorsResetAt) {
        return new SigningIn(Optional.of(live), Optional.empty(), factorsResetAt);
    }

    static SigningIn halfWay(String token) {
        return new SigningIn(Optional.empty(), Optional.of(token), null);
    }

    /** The session; ends the request when there is none. */
    LiveSession orRefused() {
        return session.orElseThrow(() -> halfWay.map(SessionsResource::secondFactorRequired).orElseGet(SessionsResource::failed));
    }
}
