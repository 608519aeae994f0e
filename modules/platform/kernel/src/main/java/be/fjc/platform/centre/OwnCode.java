package be.fjc.platform.centre;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * A code that a centre added to a list of the Flemish core. Outside the tenant file it is always written behind the core code it counts
 * as, {@code ocmw-buurtteam}: whoever counts needs to know nothing of the centre, and a row keeps counting as what it counted as.
 *
 * @param code the centre's own, lowerCamelCase; never that of the core
 * @param countsAs code of the core
 * @param labels what it is called, by language
 * @param from first day it is offered; null when always
 * @param until last day it is offered; null when for ever
 */
public record OwnCode(String code, String countsAs, Map<Locale, String> labels, LocalDate from, LocalDate until) {

    public OwnCode {
        labels = Map.copyOf(labels);
    }

    /** As it is written everywhere but in the tenant file. */
    public String whole() {
        return countsAs + "-" + code;
    }

    /** What it is called; every own code has a name in each language of the platform. */
    public String label(Locale language) {
        return labels.get(Locale.forLanguageTag(language.getLanguage()));
    }

    /** Whether forms offer it on a day. What was chosen before stays readable, and may be written down again when a row is put right. */
    public boolean isOfferedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
