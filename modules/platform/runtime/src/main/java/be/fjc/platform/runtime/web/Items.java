package be.fjc.platform.runtime.web;

import be.fjc.platform.access.Open;
import java.util.List;

/**
 * A collection as it leaves the system.
 *
 * @param items what is on this page; never null
 * @param next address of the next page; null on the last one
 * @param total how many there are in all; null unless it was counted
 */
public record Items<T>(@Open List<T> items, @Open String next, @Open Integer total) {

    public Items {
        items = List.copyOf(items);
    }

    /** A whole collection on one page. */
    public static <T> Items<T> all(List<T> items) {
        return new Items<>(items, null, null);
    }
}
