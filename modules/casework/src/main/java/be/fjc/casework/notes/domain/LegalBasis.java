package be.fjc.casework.notes.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * A ground in law for telling something to others, as long as that law held. Never a literal in code: articles are renumbered, and a
 * disclosure keeps the ground it was made on.
 *
 * @param from first day on which it held
 * @param until last day; null while it holds
 * @param checked whether article and dates were read in the law itself
 * @param labels words by language
 */
public record LegalBasis(String code, LocalDate from, LocalDate until, boolean checked, Map<String, String> labels) {

    public LegalBasis {
        labels = Map.copyOf(labels);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
