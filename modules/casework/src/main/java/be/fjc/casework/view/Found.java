package be.fjc.casework.view;

import be.fjc.platform.runtime.web.Cut;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A file that a search found, as its reader may see it.
 *
 * @param score how well a person in it fits; 0 when the reader may not read who is in it, so that the order tells nothing either
 */
public record Found<T>(int score, UUID id, T line) {

    private static final Comparator<Found<?>> BEST_FIRST =
            Comparator.<Found<?>>comparingInt(Found::score).thenComparing(Found::id).reversed();

    /** One page of what was found, the best first; of two that are as good the youngest. */
    static <T> List<Found<T>> page(List<Found<T>> all, Cut cut) {
        return all.stream().sorted(BEST_FIRST).filter(found -> cut.isFirst() || found.isAfter(cut)).limit(cut.fetch()).toList();
    }

    private boolean isAfter(Cut cut) {
        int last = Integer.parseInt(cut.text(0));
        return score < last || score == last && id.compareTo(cut.id(1)) < 0;
    }

    /** What a page is cut by. */
    public List<Object> key() {
        return List.of(score, id);
    }
}
