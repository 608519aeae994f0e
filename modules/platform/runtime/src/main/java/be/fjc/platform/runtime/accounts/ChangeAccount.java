package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Someone gets other work, or leaves. Open sessions notice within seconds; those of a disabled account, and those in a
 * capacity that was taken away, end.
 */
@UseCase
public class ChangeAccount {

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** @return the answer that allowed it */
    Decision to(UUID id, AccountDetails details, boolean disabled, Expected expected) {
        Account account = accounts.findForChange(id).orElseThrow(() -> access.absent("platform.account.change", "account", id));
        Decision decision = access.require("platform.account.change", Facts.about("account", id));
        expected.check(id, account.version());
        Refusal.unless(!disabled || !id.equals(access.subject().account()), "ownAccountDisabled");
        account.change(details.name(), details.capacities(), disabled);
        List<UUID> ended = disabled
                ? accounts.endSessions(id, null, clock.instant())
                : accounts.endSessionsOutside(account, clock.instant());
        ended.forEach(sessions::forget);
        accounts.write();
        return decision;
    }
}
