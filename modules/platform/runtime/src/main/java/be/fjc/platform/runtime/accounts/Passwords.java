package be.fjc.platform.runtime.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Keeps passwords as Argon2id hashes that carry their own parameters. Checking takes the same time whether or not there is an
 * account, so that the answer's speed tells nobody who works here; and at most half of the processors do it
 * at once, so that a flood of sign-ins cannot take the memory and the processors of everyone who already works.
 */
@ApplicationScoped
class Passwords {

    /** OWASP's minimum for Argon2id: 19 MiB, two iterations, one lane. */
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    /** Without the letters and digits that look alike on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore hashing = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hash(initial());
    }

    String hash(String password) {
        hashing.acquireUninterruptibly();
        try {
            return Password.hash(normal(password)).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
        } finally {
            hashing.release();
        }
    }

    /** Whether it is the password of this hash; without a hash the same work is done for nothing. */
    boolean matches(String password, Optional<String> hash) {
        String kept = hash.orElse(nobodys);
        hashing.acquireUninterruptibly();
        try {
            boolean right = Password.check(normal(password), kept).with(Argon2Function.getInstanceFromHash(kept));
            return right && hash.isPresent();
        } finally {
            hashing.release();
        }
    }

    /** A password that works once, to be read out or written down: 16 characters in groups of four. */
    String initial() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
