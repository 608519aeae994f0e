package be.fjc.platform.runtime.proof;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** What accounts of the centre have besides a password, in its tables. Every method but one wants a transaction. */
@ApplicationScoped
public class Factors {

    /** How somebody with a factor can show who they are; a password alone is not enough when there is any. */
    public record Ways(boolean code, boolean passkey) {

        public boolean any() {
            return code || passkey;
        }

        /** By the name a screen knows them by, the strongest first. */
        public List<String> names() {
            return any()
                    ? Stream.of(passkey ? "passkey" : "", code ? "code" : "").filter(name -> !name.isEmpty()).toList()
                    : List.of("password");
        }
    }

    static final int RECOVERY_CODES = 8;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_LETTERS = 10;

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    private final SecureRandom random = new SecureRandom();

    public Ways of(UUID account) {
        return new Ways(authenticator(account).filter(Authenticator::isConfirmed).isPresent(), passkeys(account) > 0);
    }

    /** As {@link #of}, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Ways waysOf(UUID account) {
        return of(account);
    }

    /** Whether the code is one of the account's, of its authenticator or on paper, that was never used. It is used by this. */
    public boolean accepts(UUID account, String code, Instant now) {
        String typed = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        Authenticator authenticator = database.find(Authenticator.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (authenticator == null || !authenticator.isConfirmed()) {
            return false;
        }
        return usesStep(authenticator, typed, now) || usesPaper(account, typed, now);
    }

    private static boolean usesStep(Authenticator authenticator, String typed, Instant now) {
        OptionalLong step = Seal.open(authenticator.sealedSecret(), purpose(authenticator.account()))
                .map(secret -> TimeCodes.stepOf(typed, secret, now))
                .orElse(OptionalLong.empty());
        return step.isPresent() && authenticator.use(step.getAsLong());
    }

    private boolean usesPaper(UUID account, String typed, Instant now) {
        Optional<RecoveryCode> found = database.createQuery("""
                        SELECT c FROM RecoveryCode c WHERE c.account = :account AND c.print = :print AND c.usedAt IS NULL
                        """, RecoveryCode.class)
                .setParameter("account", account)
                .setParameter("print", Seal.print(typed, purpose(account)))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        found.ifPresent(one -> one.use(now));
        return found.isPresent();
    }

    Optional<Authenticator> authenticator(UUID account) {
        return Optional.ofNullable(database.find(Authenticator.class, account));
    }

    /** Makes a secret for an app; it counts once confirmed. An account has one app at most. */
    String begin(UUID account) {
        Refusal.unless(authenticator(account).filter(Authenticator::isConfirmed).isEmpty(), "authenticatorThere");
        String secret = TimeCodes.newSecret();
        String sealed = Seal.seal(secret, purpose(account));
        authenticator(account).ifPresentOrElse(pending -> pending.replace(sealed),
                () -> database.persist(new Authenticator(account, sealed)));
        return secret;
    }

    /** From here on its codes are asked; answers with new codes on paper, or nothing when the code was wrong. */
    Optional<List<String>> confirm(UUID account, String code, Instant now) {
        Authenticator pending = database.find(Authenticator.class, account, LockModeType.PESSIMISTIC_WRITE);
        Refusal.unless(pending != null && !pending.isConfirmed(), "authenticatorNotBegun");
        if (!usesStep(pending, code.replaceAll("[\\s-]", ""), now)) {
            return Optional.empty();
        }
        pending.confirm(now);
        return Optional.of(newRecoveryCodes(account));
    }

    /** Eight new codes on paper; those before them open nothing any more. */
    List<String> newRecoveryCodes(UUID account) {
        removeRecoveryCodes(account);
        return Stream.generate(this::newCode).limit(RECOVERY_CODES)
                .peek(code -> database.persist(new RecoveryCode(Ids.next(), account, Seal.print(code.replace("-", ""), purpose(account)))))
                .toList();
    }

    long recoveryCodesLeft(UUID account) {
        return database.createQuery("SELECT COUNT(c) FROM RecoveryCode c WHERE c.account = :account AND c.usedAt IS NULL", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Takes the app away, and the codes on paper with it. */
    void removeAuthenticator(UUID account) {
        authenticator(account).ifPresent(database::remove);
        removeRecoveryCodes(account);
    }

    /** Takes everything away: the person has lost it all, and stands before the administrator. */
    public void removeAll(UUID account) {
        removeAuthenticator(account);
        database.createQuery("DELETE FROM Passkey p WHERE p.account = :account").setParameter("account", account).executeUpdate();
    }

    private void removeRecoveryCodes(UUID account) {
        database.createQuery("DELETE FROM RecoveryCode c WHERE c.account = :account").setParameter("account", account).executeUpdate();
    }

    private long passkeys(UUID account) {
        return database.createQuery("SELECT COUNT(p) FROM Passkey p WHERE p.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LETTERS; i++) {
            code.append(i == CODE_LETTERS / 2 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String purpose(UUID account) {
        return "authenticator|" + account;
    }
}
