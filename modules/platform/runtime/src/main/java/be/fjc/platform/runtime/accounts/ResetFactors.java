package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.runtime.proof.Factors;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Somebody lost telephone and paper, and stands before the administrator: the password alone is enough again. Everything that was open is
 * closed, and the person is told at the next sign-in, because somebody else may have asked for it.
 */
@UseCase
public class ResetFactors {

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Factors factors;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    void of(UUID id) {
        Account account = accounts.findForChange(id).orElseThrow(() -> access.absent("platform.account.resetFactors", "account", id));
        access.require("platform.account.resetFactors", Facts.about("account", id));
        factors.removeAll(id);
        account.factorsReset(clock.instant());
        List<UUID> ended = accounts.endSessions(id, null, clock.instant());
        ended.forEach(sessions::forget);
    }
}
