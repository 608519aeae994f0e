package be.fjc.platform.runtime.tenancy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The only way to keep something in memory between requests: each entry belongs to the tenant it was made for and is forgotten after
 * a short while. Application caches are where tenants most often leak into each other, hence one type, and a rule against others.
 *
 * @param <K> key within the tenant
 * @param <V> what is kept
 */
public final class TenantCache<K, V> {

    private static final int LARGEST = 20_000;

    private record Key<K>(String tenant, K key) {}

    private record Kept<V>(V value, long until) {}

    private final Map<Key<K>, Kept<V>> entries = new ConcurrentHashMap<>();
    private final long nanos;

    /** @param life how long a value may be given again; the longest time a change elsewhere can go unnoticed */
    public TenantCache(Duration life) {
        this.nanos = life.toNanos();
    }

    /** The bound tenant's value for the key, made anew when it is not there or too old. Null values are not kept. */
    public V get(K key, Supplier<V> make) {
        Key<K> whole = new Key<>(TenantScope.current().id(), key);
        Kept<V> kept = entries.get(whole);
        if (kept != null && System.nanoTime() - kept.until < 0) {
            return kept.value;
        }
        // from before it is asked: what changes meanwhile is as old as the question
        long until = System.nanoTime() + nanos;
        V value = make.get();
        if (value == null) {
            entries.remove(whole);
            return null;
        }
        if (entries.size() >= LARGEST) {
            entries.clear();
        }
        entries.put(whole, new Kept<>(value, until));
        return value;
    }

    /** Keeps the value unless the bound tenant has one; whether it was kept. Of many at once, one is told yes. */
    public boolean keepFirst(K key, V value) {
        Key<K> whole = new Key<>(TenantScope.current().id(), key);
        long now = System.nanoTime();
        if (entries.size() >= LARGEST) {
            entries.values().removeIf(kept -> now - kept.until >= 0);
        }
        Kept<V> mine = new Kept<>(value, now + nanos);
        return entries.merge(whole, mine, (kept, given) -> now - kept.until < 0 ? kept : given) == mine;
    }

    /** Forgets the bound tenant's value. */
    public void forget(K key) {
        entries.remove(new Key<>(TenantScope.current().id(), key));
    }
}
