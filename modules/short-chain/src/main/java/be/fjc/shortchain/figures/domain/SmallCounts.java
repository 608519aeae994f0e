package be.fjc.shortchain.figures.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of some counts do not leave the centre: those from one to four, and when that is only one, the next smallest with it, or it could be
 * worked out from the total.
 */
public final class SmallCounts {

    private static final int SHOWN_FROM = 5;

    private SmallCounts() {}

    public static <K extends Comparable<K>> Set<K> among(Map<K, Integer> counts) {
        Set<K> small = new TreeSet<>();
        counts.forEach((key, count) -> {
            if (count > 0 && count < SHOWN_FROM) {
                small.add(key);
            }
        });
        if (small.size() == 1) {
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() >= SHOWN_FROM)
                    .min(Comparator.comparing(Map.Entry<K, Integer>::getValue).thenComparing(Map.Entry::getKey))
                    .ifPresent(entry -> small.add(entry.getKey()));
        }
        return small;
    }
}
