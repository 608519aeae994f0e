package be.fjc.testkit.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one case did: how often it tried, what went wrong, how long it took. Safe for many threads. Use it so:
 * <pre>{@code
 * try (Tally tally = Tally.of("D2", "across centres")) {
 *     tally.trial(Duration.ofNanos(took));
 *     tally.mismatch("GET /x answered 200");   // remembered, not thrown
 * }                                            // reports, and fails when anything was remembered
 * }</pre>
 * Every case becomes one line of {@code target/attack-report.md} ({@code fjc.attack.report} names another file), and of the table that is
 * printed when the tests end.
 */
public final class Tally implements AutoCloseable {

    private static final String HEAD = "| case | what | trials | mismatches | p99 ms | p100 ms | seconds | seed | size |\n|---|---|---|---|---|---|---|---|---|\n";
    private static final int SHOWN = 100;
    private static final int KEPT = 2_000_000;
    private static final Duration PROGRESS = Duration.ofSeconds(15);
    private static final List<String> LINES = new ArrayList<>();

    private final String id;
    private final String what;
    private final long begun = System.nanoTime();
    private final AtomicLong trials = new AtomicLong();
    private final AtomicLong told = new AtomicLong(begun);
    private final Collection<String> mismatches = new ConcurrentLinkedQueue<>();
    private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();

    private Tally(String id, String what) {
        this.id = id;
        this.what = what;
    }

    /**
     * @param id the case, for example {@code D2}
     * @param what it in a few words
     */
    public static Tally of(String id, String what) {
        return new Tally(id, what);
    }

    /** One more attempt. */
    public void trial() {
        long now = System.nanoTime();
        long count = trials.incrementAndGet();
        long last = told.get();
        if (now - last > PROGRESS.toNanos() && told.compareAndSet(last, now)) {
            System.out.printf(Locale.ROOT, "%s %s: %d after %d s, %d mismatches%n", id, what, count, (now - begun) / 1_000_000_000, mismatches.size());
        }
    }

    /** One more attempt that took this long. */
    public void trial(Duration took) {
        trial();
        if (trials.get() <= KEPT) {
            nanos.add(took.toNanos());
        }
    }

    /** Something that should not have been, in a sentence without a value that is secret. */
    public void mismatch(String sentence) {
        mismatches.add(sentence);
    }

    /** How often so far. */
    public long trials() {
        return trials.get();
    }

    public List<String> mismatches() {
        return List.copyOf(mismatches);
    }

    /** Reports. @throws AssertionError when there was a mismatch, or nothing was tried */
    @Override
    public void close() {
        report();
        if (!mismatches.isEmpty()) {
            List<String> shown = mismatches.stream().limit(SHOWN).toList();
            throw new AssertionError(id + " " + what + " (seed " + Size.seed() + "): " + mismatches.size() + " mismatches in " + trials
                    + " trials:\n  " + String.join("\n  ", shown));
        }
        if (trials.get() == 0) {
            throw new AssertionError(id + " " + what + ": nothing was tried");
        }
    }

    private void report() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        String line = String.format(Locale.ROOT, "| %s | %s | %d | %d | %s | %s | %d | %d | %s |%n", id, what, trials.get(), mismatches.size(),
                millis(sorted, 0.99), millis(sorted, 1), (System.nanoTime() - begun) / 1_000_000_000, Size.seed(), Size.isFull() ? "full" : "build");
        synchronized (LINES) {
            if (LINES.isEmpty()) {
                Runtime.getRuntime().addShutdownHook(new Thread(Tally::print, "attack-report"));
                append(HEAD.replaceFirst("^", "\n" + Instant.now() + "\n\n"));
            }
            LINES.add(line);
            append(line);
        }
    }

    private static String millis(long[] sorted, double share) {
        return sorted.length == 0 ? "" : Long.toString(sorted[(int) Math.ceil(share * sorted.length) - 1] / 1_000_000);
    }

    private static void append(String text) {
        Path file = Path.of(System.getProperty("fjc.attack.report", "target/attack-report.md"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void print() {
        synchronized (LINES) {
            System.out.println("\n" + HEAD + String.join("", LINES));
        }
    }
}
