package be.fjc.platform.runtime.fairness;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How often someone may ask: a bucket of turns for each, filled at an even pace. A bucket nobody has used lately is forgotten, and a
 * new one is full, so that forgetting never refuses anyone.
 */
final class Rates {

    private static final int MOST = 10_000;

    private record Key(String tenant, String kind, Object who, int perMinute) {}

    private final Recent<Key, Bucket> buckets = new Recent<>(MOST);

    /**
     * Takes a turn.
     *
     * @param kind of limit, for example {@code session}
     * @param perMinute turns that come back each minute, at least 1
     * @param atATime how many may be taken at once by who was quiet before
     * @return seconds to wait, at least 1; 0 when the turn is taken
     */
    int ask(String tenant, String kind, Object who, int perMinute, int atATime) {
        Bucket bucket = buckets.get(new Key(tenant, kind, who, perMinute), key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(atATime).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? 0 : 1 + (int) TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill());
    }
}
