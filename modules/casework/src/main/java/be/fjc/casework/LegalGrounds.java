package be.fjc.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grounds in law that all centres share, for modules that tell something to others on one of them. */
public interface LegalGrounds {

    /** Every one there is or was, in the order of the list. */
    List<Ground> all();

    default Optional<Ground> find(String code) {
        return all().stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /** Whether there is a ground with this code that held on that day. */
    default boolean holds(String code, LocalDate day) {
        return find(code).filter(ground -> ground.holdsOn(day)).isPresent();
    }

    /**
     * One of them.
     *
     * @param from first day on which it held
     * @param until last day; null while it holds
     * @param labels words by language
     */
    record Ground(String code, LocalDate from, LocalDate until, Map<String, String> labels) {

        public Ground {
            labels = Map.copyOf(labels);
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }
}
