package be.fjc.bench.slice;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Identifiers that follow the clock, as the product's do, so that the indexes grow the same way. */
final class Id {

    private Id() {}

    static UUID now() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
