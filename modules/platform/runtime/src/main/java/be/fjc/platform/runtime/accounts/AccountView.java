package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account as the administrator sees it: who works here, never a client.
 *
 * @param capacities for whom the person works and as what; a session begins in the first
 * @param locked whether wrong passwords have closed it for now
 * @param mailUndeliveredSince since when mail does not reach the person; null when all is well
 */
public record AccountView(
        @Open UUID id,
        @Open String href,
        @Open String login,
        @Open String name,
        @Open List<CapacityView> capacities,
        @Open boolean mustChangePassword,
        @Open boolean disabled,
        @Open boolean locked,
        @Open Instant addedAt,
        @Open Instant mailUndeliveredSince) {

    /** One of them. */
    public record CapacityView(@Open String organisation, @Open List<String> roles) {

        static CapacityView of(Capacity capacity) {
            return new CapacityView(capacity.organisation(), capacity.roles().stream().map(Enum::name).sorted().toList());
        }
    }

    static AccountView of(Account account, String href, Instant mailUndeliveredSince, Instant now) {
        return new AccountView(account.id(), href, account.login(), account.name(),
                account.capacities().stream().map(CapacityView::of).toList(), account.mustChangePassword(), account.isDisabled(),
                account.isLocked(now), account.addedAt(), mailUndeliveredSince);
    }
}
