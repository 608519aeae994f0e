package be.fjc.platform.runtime.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many requests of each centre this node let in and refused since it started. */
@ApplicationScoped
class Counts {

    private final Map<String, LongAdder> numbers = new ConcurrentHashMap<>();

    void letIn(String tenant) {
        count(tenant + ".requests");
    }

    void refused(String tenant) {
        count(tenant + ".refused");
    }

    private void count(String what) {
        numbers.computeIfAbsent(what, first -> new LongAdder()).increment();
    }

    /** The numbers now, by {@code <tenant>.requests} and {@code <tenant>.refused}. */
    Map<String, Long> now() {
        Map<String, Long> now = new TreeMap<>();
        numbers.forEach((what, number) -> now.put(what, number.sum()));
        return now;
    }
}
