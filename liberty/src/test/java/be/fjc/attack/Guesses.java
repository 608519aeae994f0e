package be.fjc.attack;

import be.fjc.testkit.Answer;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Answers to guesses, right ones of some kind and ones at nothing, and whether anything tells them apart: what is said, or how soon. */
final class Guesses {

    private static final double BARELY_BETTER_THAN_CHANCE = 0.55;
    private static final String NOTHING = "nothing";

    private final Tally tally;
    private final Map<String, List<Long>> times = new TreeMap<>();
    private String told;

    Guesses(Tally tally) {
        this.tally = tally;
    }

    /** A guess at what is not there. Those that follow must be answered the same. */
    void atNothing(Supplier<Answer> guess) {
        told = timed(NOTHING, guess);
    }

    /** A guess at what is there. */
    void at(String kind, Supplier<Answer> guess) {
        String now = timed(kind, guess);
        if (!now.equals(told)) {
            tally.mismatch(kind + " is answered " + now + ", nothing " + told);
        }
    }

    private String timed(String kind, Supplier<Answer> guess) {
        long begun = System.nanoTime();
        Answer answer = guess.get();
        long took = System.nanoTime() - begun;
        tally.trial(Duration.ofNanos(took));
        times.computeIfAbsent(kind, key -> new ArrayList<>()).add(took);
        return answer.status() + " " + answer.body().length() + " " + answer.headers().map().keySet().stream().sorted().toList();
    }

    /** Prints how well time tells each kind from nothing; at full size, better than barely is a mismatch. */
    void judge() {
        List<Long> nothing = times.get(NOTHING);
        times.forEach((kind, these) -> {
            double auc = auc(these, nothing);
            System.out.printf("D16 %s: AUC %.3f, median %.2f ms against %.2f ms%n", kind, auc, median(these), median(nothing));
            if (Size.isFull() && Math.max(auc, 1 - auc) > BARELY_BETTER_THAN_CHANCE) {
                tally.mismatch(kind + " can be told by time: AUC " + auc);
            }
        });
    }

    /** How often one of these took longer than one of those: a half when time tells nothing. */
    private static double auc(List<Long> these, List<Long> those) {
        long[] sorted = those.stream().mapToLong(Long::longValue).sorted().toArray();
        double longer = 0;
        for (long one : these) {
            int at = Arrays.binarySearch(sorted, one);
            longer += at < 0 ? -at - 1 : at + 0.5;
        }
        return longer / ((double) these.size() * sorted.length);
    }

    private static double median(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).sorted().skip(times.size() / 2).findFirst().orElse(0) / 1e6;
    }
}
