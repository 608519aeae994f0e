package be.fjc.platform.runtime.accounts;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * A person replaces the own password. Wrong guesses of the current one count as at sign-in; every other session of the account ends,
 * because one of them may be the reason for the change.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ChangePassword {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Attempts attempts;

    @Inject
    Sessions sessions;

    /** Replaces it and answers with the session as it is now. */
    public LiveSession of(LiveSession session, String current, String proposed) {
        Accounts.Known known = accounts.known(session.account());
        List<Issue> issues = PasswordRules.issues(known.login(), current, proposed);
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        boolean right = passwords.matches(current, Optional.ofNullable(known.hash()));
        String hash = passwords.hash(proposed);
        LiveSession changed = attempts.atPasswordChange(known, right, hash, session)
                .orElseThrow(() -> new InvalidInput("passwordWrong", "currentPassword"));
        sessions.forget(session.id());
        return changed;
    }
}
