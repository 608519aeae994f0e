package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A password was forgotten or may be known to others: a new one that works once, and everything that was open is closed. */
@UseCase
public class ResetPassword {

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** Answers with the password, told once and kept nowhere. */
    String of(UUID id) {
        Account account = accounts.findForChange(id).orElseThrow(() -> access.absent("platform.account.reset", "account", id));
        access.require("platform.account.reset", Facts.about("account", id));
        Refusal.unless(account.passwordHash() != null, "signsInElsewhere");
        String initial = passwords.initial();
        account.passwordReset(passwords.hash(initial));
        List<UUID> ended = accounts.endSessions(id, null, clock.instant());
        ended.forEach(sessions::forget);
        return initial;
    }
}
