package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows from a password that was given: a session or a count, and a line in the audit, in one transaction. The account is read
 * again and held, because it may have been locked, disabled or given another password since the check began.
 */
@UseCase
class Attempts {

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    SignedIn signedIn;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    Optional<LiveSession> atSignIn(Optional<Accounts.Known> known, boolean right, boolean machine) {
        Instant now = clock.instant();
        if (known.isEmpty()) {
            audit.write(AuditEntry.byNobody("platform.session.begin", "account", null, Outcome.FAILED));
            return Optional.empty();
        }
        Account account = accounts.getForChange(known.get().account());
        if (!opens(account, known.get(), right, now)) {
            audit.write(AuditEntry.byNobody("platform.session.begin", "account", account.id(), Outcome.FAILED));
            return Optional.empty();
        }
        UUID id = Ids.next();
        AccountSession session = machine
                ? AccountSession.ofMachine(id, account.id(), account.organisation(), now)
                : AccountSession.ofPerson(id, account.id(), account.organisation(), now);
        accounts.add(session);
        LiveSession live = LiveSession.of(session, account, account.capacities().get(0));
        signedIn.with(live);
        audit.write(AuditEntry.by(live.subject(), "platform.session.begin", "session", id, Outcome.DONE));
        return Optional.of(live);
    }

    /** Replaces the password if the current one was right, and ends the account's other sessions. */
    Optional<LiveSession> atPasswordChange(Accounts.Known known, boolean right, String newHash, LiveSession current) {
        access.require("platform.session.own", Facts.about("account", known.account(), Relation.SELF));
        Instant now = clock.instant();
        Account account = accounts.getForChange(known.account());
        boolean opens = opens(account, known, right, now);
        audit.write(AuditEntry.by(current.subject(), "platform.password.change", "account", account.id(),
                opens ? Outcome.DONE : Outcome.FAILED));
        if (!opens) {
            return Optional.empty();
        }
        account.passwordChosen(newHash);
        accounts.endSessions(account.id(), current.id(), now);
        return accounts.session(current.id()).map(session -> LiveSession.of(session, account, current.capacity()));
    }

    private static boolean opens(Account account, Accounts.Known known, boolean right, Instant now) {
        boolean stillRight = right && account.passwordHash().equals(known.hash());
        if (stillRight && account.isOpen(now)) {
            account.signedIn();
            return true;
        }
        if (!stillRight) {
            account.failed(now);
        }
        return false;
    }
}
