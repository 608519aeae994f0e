package be.fjc.platform.module;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number that another one takes the place of on a day, as terms in law do: {@code 2013-01-01: 10, 2019-06-03: 14}. Each holds from
 * its day until the next; before the first there is none.
 */
public record DatedNumbers(NavigableMap<LocalDate, Integer> from) {

    private static final Pattern PART = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})\\s*:\\s*(\\d{1,4})\\s*");

    public DatedNumbers {
        from = new TreeMap<>(from);
    }

    /** Whether a text is written like this. */
    public static boolean isWritten(String text) {
        return read(text).isPresent();
    }

    /** What a text says that {@link #isWritten}. */
    public static DatedNumbers of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no numbers with their days"));
    }

    /** What holds on a day. */
    public Optional<Integer> on(LocalDate day) {
        return Optional.ofNullable(from.floorEntry(day)).map(Map.Entry::getValue);
    }

    private static Optional<DatedNumbers> read(String text) {
        NavigableMap<LocalDate, Integer> numbers = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            Matcher written = PART.matcher(part);
            if (!written.matches()) {
                return Optional.empty();
            }
            try {
                if (numbers.put(LocalDate.parse(written.group(1)), Integer.valueOf(written.group(2))) != null) {
                    return Optional.empty();
                }
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        return Optional.of(new DatedNumbers(numbers));
    }
}
