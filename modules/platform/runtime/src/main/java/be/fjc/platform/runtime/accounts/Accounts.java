package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The accounts and sessions of the centre, in its tables. */
@ApplicationScoped
public class Accounts {

    /** What is needed to check a password. */
    record Known(UUID account, String login, String hash) {}

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    /** The person behind a login, outside any session: who a demo acts as. */
    public Subject subject(String login) {
        Account account = byLogin(login).orElseThrow(NotFound::new);
        return new Subject(account.id(), account.organisation(), account.capacities().get(0).roles(), null);
    }

    Optional<Account> find(UUID id) {
        return Optional.ofNullable(database.find(Account.class, id));
    }

    Account get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Nobody else changes it until the transaction ends: two wrong passwords at once are two. */
    Account getForChange(UUID id) {
        return findForChange(id).orElseThrow(NotFound::new);
    }

    /** As {@link #getForChange}, when it may not be there. */
    Optional<Account> findForChange(UUID id) {
        return Optional.ofNullable(database.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Read and let go at once: the slow check of the password comes after, and must not hold a connection. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Known> known(String login) {
        return byLogin(login).map(Accounts::known);
    }

    /** As {@link #known(String)}, for someone who is signed in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Known known(UUID account) {
        return known(get(account));
    }

    private static Known known(Account account) {
        return new Known(account.id(), account.login(), account.passwordHash());
    }

    private Optional<Account> byLogin(String login) {
        return database.createQuery("SELECT a FROM Account a WHERE a.login = :login", Account.class)
                .setParameter("login", normal(login))
                .getResultStream()
                .findFirst();
    }

    boolean isTaken(String login) {
        return byLogin(login).isPresent();
    }

    void add(Account account) {
        database.persist(account);
    }

    /** All of them or none. */
    @Transactional
    void addAll(List<Account> several) {
        several.forEach(database::persist);
    }

    /** Those after the given one in the order they were added, at most so many. */
    List<Account> after(UUID last, int most) {
        return database.createQuery("SELECT a FROM Account a WHERE a.id > :last ORDER BY a.id", Account.class)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    List<Account> openWith(Role role) {
        return database.createQuery("""
                        SELECT DISTINCT a FROM Account a JOIN a.held h WHERE h.role = :role AND a.disabled = FALSE ORDER BY a.name, a.id
                        """, Account.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** Writes what has changed now, so that its edition is known. */
    void write() {
        database.flush();
    }

    Optional<Identity> identity(String issuer, String subject) {
        return database.createQuery("SELECT i FROM Identity i WHERE i.issuer = :issuer AND i.subject = :subject", Identity.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    void add(Identity identity) {
        database.persist(identity);
    }

    void add(AccountSession session) {
        database.persist(session);
    }

    Optional<AccountSession> session(UUID id) {
        return Optional.ofNullable(database.find(AccountSession.class, id));
    }

    /** Ends every session of the account but the given one, which may be null. */
    List<UUID> endSessions(UUID account, UUID except, Instant now) {
        return end(account, session -> !session.id().equals(except), now);
    }

    /** Ends the sessions of the account that work in a capacity it does not have any more. */
    List<UUID> endSessionsOutside(Account account, Instant now) {
        return end(account.id(), session -> account.capacityAt(session.organisation()).isEmpty(), now);
    }

    private List<UUID> end(UUID account, Predicate<AccountSession> which, Instant now) {
        List<AccountSession> ended = database.createQuery("""
                        SELECT s FROM AccountSession s WHERE s.account = :account AND s.endedAt IS NULL AND s.endsAt > :now
                        """, AccountSession.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList()
                .stream().filter(which).toList();
        ended.forEach(session -> session.end(now));
        return ended.stream().map(AccountSession::id).toList();
    }

    /** Sessions are traces of where someone was: those long over are removed, the audit keeps what counts. */
    int removeSessionsBefore(Instant moment) {
        return database.createQuery("DELETE FROM AccountSession s WHERE s.endsAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /** As it is kept: upper and lower case are one login. */
    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
