package be.fjc.product;

import java.time.Duration;
import java.util.function.Supplier;

/** Waiting for what follows a moment later. */
public final class Patience {

    private static final long PAUSE = 100;

    private Patience() {}

    /** Asks until there is an answer. */
    public static <T> T until(Duration patience, Supplier<T> question) {
        long end = System.nanoTime() + patience.toNanos();
        T answer = question.get();
        while (answer == null) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still nothing after " + patience);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    /** Asks until it is so. */
    public static void untilTrue(Duration patience, Supplier<Boolean> question) {
        until(patience, () -> Boolean.TRUE.equals(question.get()) ? true : null);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
