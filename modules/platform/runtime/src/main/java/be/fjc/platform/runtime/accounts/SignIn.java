package be.fjc.platform.runtime.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Opens a session for a login and its password. Unknown login, wrong password, disabled and locked are one answer, after the same
 * work. The check takes long on purpose and holds no connection meanwhile: read, check, settle.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    /**
     * Signs someone in.
     *
     * @param machine whether the session is for one token of a machine
     * @return the session; empty when the answer is no
     */
    public Optional<LiveSession> with(String login, String password, boolean machine) {
        Optional<Accounts.Known> known = accounts.known(login);
        boolean right = passwords.matches(password, known.map(Accounts.Known::hash));
        return attempts.atSignIn(known, right, machine);
    }
}
