package be.fjc.platform.runtime.fairness;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was used last, up to a number; the one used longest ago makes room. A flood of keys costs bounded memory and forgets, no more. */
final class Recent<K, V> {

    private final Map<K, V> entries;

    Recent(int most) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of the key, made when there is none. */
    synchronized V get(K key, Function<K, V> make) {
        return entries.computeIfAbsent(key, make);
    }

    /** The value of the key, or null. */
    synchronized V find(K key) {
        return entries.get(key);
    }

    synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    synchronized void forget(K key) {
        entries.remove(key);
    }
}
