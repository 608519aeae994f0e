package be.fjc.platform.runtime.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which part of a list is asked for. Fetch {@link #fetch()} rows, one more than shown, so that it is known whether there is a next page.
 *
 * @param parameter query parameter that carries the cursor, such as {@code afterReferral}
 * @param size how many are shown
 * @param after sort values of the last row of the page before, in the order of the sort; empty for the first page
 */
public record Cut(String parameter, int size, List<String> after) {

    public Cut {
        after = List.copyOf(after);
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /** How many rows to fetch. */
    public int fetch() {
        return size + 1;
    }

    /** Sort value as text; null on the first page, as are the others. */
    public String text(int index) {
        return isFirst() ? null : after.get(index);
    }

    public UUID id(int index) {
        return isFirst() ? null : UUID.fromString(after.get(index));
    }

    public Instant instant(int index) {
        return isFirst() ? null : Instant.parse(after.get(index));
    }

    public LocalDate date(int index) {
        return isFirst() ? null : LocalDate.parse(after.get(index));
    }
}
