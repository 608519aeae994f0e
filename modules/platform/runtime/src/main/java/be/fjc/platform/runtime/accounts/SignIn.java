package be.fjc.platform.runtime.accounts;

import be.fjc.platform.runtime.proof.Assertion;
import be.fjc.platform.runtime.proof.CentreAddress;
import be.fjc.platform.runtime.proof.HalfWay;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Opens a session for a login and its password. Unknown login, wrong password, disabled and locked are one answer, after the same
 * work, and so is a centre that has no accounts of its own. The check takes long on purpose and holds no connection meanwhile: read, check, settle.
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

    @Inject
    Clock clock;

    /**
     * Signs someone in.
     *
     * @param code of the second factor; null when none was given
     * @param machine whether the session is for one token of a machine
     */
    public SigningIn with(String login, String password, String code, boolean machine) {
        Optional<Accounts.Known> known = isOpen() ? accounts.known(login) : Optional.empty();
        boolean right = passwords.matches(password, known.map(Accounts.Known::hash));
        return attempts.atSignIn(known, right, code, machine);
    }

    /** Goes on with somebody whose password was right a moment ago. */
    public SigningIn goOn(String halfWay, String code) {
        Optional<Accounts.Known> known = HalfWay.read(halfWay, clock.instant())
                .flatMap(half -> Optional.of(accounts.known(half.account())).filter(account -> half.isFor(account.hash())));
        return attempts.atSignIn(known, true, code, false);
    }

    /** Signs someone in who needs no password. */
    public SigningIn withPasskey(Assertion answer, CentreAddress here) {
        return isOpen() ? attempts.atPasskey(answer, here) : attempts.atSignIn(Optional.empty(), false, null, false);
    }

    /** Whether the centre has accounts of its own. */
    private static boolean isOpen() {
        return TenantScope.current().signIn().localAccounts();
    }
}
