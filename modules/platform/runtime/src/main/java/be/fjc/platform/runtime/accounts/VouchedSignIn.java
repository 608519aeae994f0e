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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What follows from a provider's word: the same session as after a password. The account is found by issuer and subject, never by a
 * name or a mail address, or made at the first visit; what the person may do here is what the claims of today come to.
 */
@UseCase
public class VouchedSignIn {

    private static final String BEGIN = "platform.session.begin";

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SignedIn signedIn;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Opens a session; empty for someone without any function here, and for a door the administrator closed. */
    public Optional<LiveSession> begin(Vouched person) {
        Instant now = clock.instant();
        Optional<Account> known = accounts.identity(person.issuer(), person.subject()).map(Identity::account).map(accounts::getForChange);
        if (person.capacities().isEmpty() || known.filter(Account::isDisabled).isPresent()) {
            UUID account = known.map(Account::id).orElse(null);
            known.ifPresent(someone -> update(someone, person, now));
            audit.write(AuditEntry.byNobody(BEGIN, "account", account, Outcome.FAILED).because(reason(person)));
            return Optional.empty();
        }
        boolean changed = known.map(someone -> update(someone, person, now)).orElse(true);
        Account account = known.orElseGet(() -> join(person, now));
        AccountSession session = AccountSession.ofPerson(Ids.next(), account.id(), account.organisation(), now);
        session.provedWith(person.provider(), person.provedAt());
        accounts.add(session);
        LiveSession live = LiveSession.of(session, account, account.capacities().get(0), false);
        signedIn.with(live);
        if (changed) {
            String act = known.isPresent() ? "platform.account.change" : "platform.account.add";
            audit.write(AuditEntry.by(live.subject(), act, "account", account.id(), Outcome.DONE).because(reason(person)));
        }
        audit.write(AuditEntry.by(live.subject(), BEGIN, "session", session.id(), Outcome.DONE).because(reason(person)));
        return Optional.of(live);
    }

    /** The person of an open session has shown once more who they are; no when it was somebody else, or too long ago. */
    public boolean proveAgain(UUID id, Vouched person, Instant notBefore) {
        Optional<LiveSession> live = sessions.alive(id);
        Optional<UUID> account = accounts.identity(person.issuer(), person.subject()).map(Identity::account);
        if (live.isEmpty() || account.isEmpty()) {
            return false;
        }
        signedIn.with(live.get());
        access.require("platform.session.own", Facts.about("session", id, Relation.SELF));
        boolean right = account.get().equals(live.get().account()) && !person.provedAt().isBefore(notBefore);
        if (right) {
            accounts.session(id).ifPresent(session -> session.provedWith(person.provider(), person.provedAt()));
            sessions.forget(id);
        }
        audit.write(AuditEntry.by(live.get().subject(), "platform.session.prove", "session", id, right ? Outcome.DONE : Outcome.FAILED)
                .because(reason(person)));
        return right;
    }

    /** Takes over what the claims of today come to, and ends what was open in a capacity that is gone. */
    private boolean update(Account account, Vouched person, Instant now) {
        boolean same = account.name().equals(person.name()) && account.hasExactly(person.capacities());
        account.isNow(person.name(), person.capacities());
        List<UUID> ended = accounts.endSessionsOutside(account, now);
        ended.forEach(sessions::forget);
        return !same;
    }

    private Account join(Vouched person, Instant now) {
        UUID id = Ids.next();
        String login = person.provider() + "." + id.toString().substring(24);
        Account account = Account.ofProvider(id, login, person.name(), person.capacities(), now);
        accounts.add(account);
        accounts.add(new Identity(Ids.next(), person.issuer(), person.subject(), id, now));
        return account;
    }

    private static String reason(Vouched person) {
        return "provider:" + person.provider();
    }
}
