package be.fjc.platform.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes the identifiers of everything we store: UUID version 7 (RFC 9562 §5.7), made in Java. Database sequences are banned,
 * because a preallocated block of numbers would cross from one tenant to another. An id is not a secret.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id whose order follows the clock to the millisecond, so that rows land next to each other in an index. */
    public static UUID next() {
        return at(Instant.now());
    }

    /** A new id as if made at the given moment; used when history is loaded. */
    public static UUID at(Instant moment) {
        long millis = moment.toEpochMilli();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
