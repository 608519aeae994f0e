package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A session that is alive, with the person as the account says today: what the person may follows from here and not from the token,
 * so that a role taken away is gone within seconds.
 *
 * @param capacity in which the person works now
 * @param capacities all of the person's, to change to
 * @param mustEnrolFactor whether the centre asks a second factor of this account and it has none yet
 * @param idleEndsAt when it is over if nothing more is heard
 * @param endsAt when it is over at the latest
 * @param provedAt when the person last showed who they are; null when that is not known
 * @param provider code of the provider the person signed in with; null for an account of our own
 */
public record LiveSession(
        UUID id,
        UUID account,
        String login,
        String name,
        Capacity capacity,
        List<Capacity> capacities,
        boolean mustChangePassword,
        boolean mustEnrolFactor,
        boolean machine,
        Instant idleEndsAt,
        Instant endsAt,
        Instant provedAt,
        String provider) {

    public LiveSession {
        capacities = List.copyOf(capacities);
    }

    /** @param capacity the one of the account's that the session works in */
    static LiveSession of(AccountSession session, Account account, Capacity capacity, boolean mustEnrolFactor) {
        return new LiveSession(session.id(), account.id(), account.login(), account.name(), capacity, account.capacities(),
                account.mustChangePassword(), mustEnrolFactor, session.isMachine(), session.idleEndsAt(), session.endsAt(), session.provedAt(), session.provider());
    }

    /** Code of the organisation the person works for now. */
    public String organisation() {
        return capacity.organisation();
    }

    /** What the person does there, and nothing of what the person does elsewhere. */
    public Set<Role> roles() {
        return capacity.roles();
    }

    /** The person as the decision function knows one. */
    public Subject subject() {
        return new Subject(account, organisation(), roles(), id, provedAt);
    }

    boolean isAlive(Instant now) {
        return now.isBefore(idleEndsAt);
    }
}
