package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.runtime.audit.Audit;
import be.fjc.platform.runtime.audit.AuditEntry;
import be.fjc.platform.runtime.audit.Outcome;
import be.fjc.platform.runtime.proof.Assertion;
import be.fjc.platform.runtime.proof.CentreAddress;
import be.fjc.platform.runtime.proof.Factors;
import be.fjc.platform.runtime.proof.HalfWay;
import be.fjc.platform.runtime.proof.Passkeys;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows from a password, a code or a passkey that was given: a session or a count, and a line in the audit, in one transaction. The account is read
 * again and held, because it may have been locked, disabled or given another password since the check began.
 */
@UseCase
class Attempts {

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Factors factors;

    @Inject
    Passkeys passkeys;

    @Inject
    AskedOfAccounts asked;

    @Inject
    SignedIn signedIn;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * After a password.
     *
     * @param code of the second factor; null when none was given
     */
    SigningIn atSignIn(Optional<Accounts.Known> known, boolean right, String code, boolean machine) {
        Instant now = clock.instant();
        if (known.isEmpty()) {
            return refused(null);
        }
        Account account = accounts.getForChange(known.get().account());
        if (!isRight(account, known.get(), right) || !account.isOpen(now)) {
            return failed(account, !isRight(account, known.get(), right), now);
        }
        boolean asks = factors.of(account.id()).any();
        if (asks && code == null) {
            audit.write(AuditEntry.byNobody("platform.session.halfWay", "account", account.id(), Outcome.DONE));
            return SigningIn.halfWay(HalfWay.token(account.id(), account.passwordHash(), now));
        }
        return asks && !factors.accepts(account.id(), code, now) ? failed(account, true, now) : begun(account, machine, now);
    }

    /**
     * After a passkey: it stands for password and second factor both. Who has no password here comes in by the provider that vouches
     * for them and by no other door, because what they may do is what the provider says today.
     */
    SigningIn atPasskey(Assertion answer, CentreAddress here) {
        Instant now = clock.instant();
        Optional<Account> account = passkeys.whose(answer, here).map(accounts::getForChange);
        if (account.isEmpty()) {
            return refused(null);
        }
        boolean mayEnter = account.get().isOpen(now) && account.get().passwordHash() != null;
        return mayEnter ? begun(account.get(), false, now) : refused(account.get().id());
    }

    private SigningIn failed(Account account, boolean counts, Instant now) {
        if (counts) {
            account.failed(now);
        }
        return refused(account.id());
    }

    private SigningIn refused(UUID account) {
        audit.write(AuditEntry.byNobody("platform.session.begin", "account", account, Outcome.FAILED));
        return SigningIn.REFUSED;
    }

    private SigningIn begun(Account account, boolean machine, Instant now) {
        account.signedIn();
        UUID id = Ids.next();
        AccountSession session = machine
                ? AccountSession.ofMachine(id, account.id(), account.organisation(), now)
                : AccountSession.ofPerson(id, account.id(), account.organisation(), now);
        accounts.add(session);
        LiveSession live = LiveSession.of(session, account, account.capacities().get(0), asked.factorOf(session));
        signedIn.with(live);
        audit.write(AuditEntry.by(live.subject(), "platform.session.begin", "session", id, Outcome.DONE));
        Instant factorsResetAt = account.factorsResetAt();
        if (!machine) {
            account.factorsResetSeen();
        }
        return SigningIn.begun(live, factorsResetAt);
    }

    /**
     * Somebody who is signed in shows again who they are: with the strongest they have.
     *
     * @param right whether the password was
     * @param code of the second factor; null when none was given
     * @return whether it is shown
     */
    boolean atProof(Accounts.Known known, boolean right, String code, LiveSession live) {
        access.require("platform.session.own", Facts.about("session", live.id(), Relation.SELF));
        Instant now = clock.instant();
        Account account = accounts.getForChange(known.account());
        boolean shown = account.isOpen(now)
                && (factors.of(account.id()).any()
                        ? code != null && factors.accepts(account.id(), code, now)
                        : isRight(account, known, right));
        return proved(live, account, shown, now);
    }

    /** As {@link #atProof}, with a passkey. */
    boolean atProof(Assertion answer, CentreAddress here, LiveSession live) {
        access.require("platform.session.own", Facts.about("session", live.id(), Relation.SELF));
        Instant now = clock.instant();
        Account account = accounts.getForChange(live.account());
        boolean shown = account.isOpen(now) && passkeys.whose(answer, here).filter(account.id()::equals).isPresent();
        return proved(live, account, shown, now);
    }

    private boolean proved(LiveSession live, Account account, boolean shown, Instant now) {
        if (shown) {
            account.signedIn();
            accounts.session(live.id()).ifPresent(session -> session.proved(now));
        } else {
            account.failed(now);
        }
        audit.write(AuditEntry.by(live.subject(), "platform.session.prove", "session", live.id(), shown ? Outcome.DONE : Outcome.FAILED));
        return shown;
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
        return accounts.session(current.id()).map(session -> LiveSession.of(session, account, current.capacity(), current.mustEnrolFactor()));
    }

    private static boolean opens(Account account, Accounts.Known known, boolean right, Instant now) {
        boolean stillRight = isRight(account, known, right);
        if (stillRight && account.isOpen(now)) {
            account.signedIn();
            return true;
        }
        if (!stillRight) {
            account.failed(now);
        }
        return false;
    }

    private static boolean isRight(Account account, Accounts.Known known, boolean right) {
        return right && Objects.equals(account.passwordHash(), known.hash());
    }
}
