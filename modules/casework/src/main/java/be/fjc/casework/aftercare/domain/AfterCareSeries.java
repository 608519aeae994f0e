package be.fjc.casework.aftercare.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * When somebody looks in again after a closing. Every day is counted from the day of closing, so that the end of a short month does not
 * move the moments after it.
 *
 * @param months after the closing, at least one, the first time first
 */
public record AfterCareSeries(List<Integer> months) {

    public AfterCareSeries {
        months = List.copyOf(months);
    }

    /** The days of a dossier that closes on this day. */
    public List<LocalDate> days(LocalDate closedOn) {
        return months.stream().map(closedOn::plusMonths).toList();
    }

    /**
     * The same with a first day that the closer chose: moments before it, or within a month after it, fall away.
     *
     * @param first null for the centre's own
     * @throws InvalidInput when the first day is not after the closing, or later than the last of the series
     */
    public List<LocalDate> days(LocalDate closedOn, LocalDate first) {
        List<LocalDate> own = days(closedOn);
        if (first == null) {
            return own;
        }
        if (!first.isAfter(closedOn)) {
            throw new InvalidInput("tooSoon", "afterCareOn");
        }
        if (first.isAfter(own.get(own.size() - 1))) {
            throw new InvalidInput("tooFar", "afterCareOn");
        }
        return Stream.concat(Stream.of(first), own.stream().filter(day -> day.isAfter(first.plusMonths(1)))).toList();
    }
}
