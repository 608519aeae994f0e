package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Open;
import be.fjc.platform.access.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as the administrator sees it: who works here, never a client.
 *
 * @param locked whether wrong passwords have closed it for now
 */
public record AccountView(
        @Open UUID id,
        @Open String href,
        @Open String login,
        @Open String name,
        @Open String organisation,
        @Open List<String> roles,
        @Open boolean mustChangePassword,
        @Open boolean disabled,
        @Open boolean locked,
        @Open Instant addedAt) {

    static AccountView of(Account account, String href, Instant now) {
        return new AccountView(account.id(), href, account.login(), account.name(), account.organisation(),
                account.roles().stream().map(Role::name).sorted().toList(), account.mustChangePassword(), account.isDisabled(),
                account.isLocked(now), account.addedAt());
    }
}
