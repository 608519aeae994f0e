package be.fjc.casework.findings.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether violence in a family gets worse, said from its incidents alone. The rule is a proposal of our own and no official instrument:
 * it compares the last six months with the six before. It says that violence rises when something more serious happened than in the
 * half year before (<em>severity</em>), or when there were at least two incidents and more than in the half year before
 * (<em>frequency</em>). It says that it falls when there were fewer and none as serious. With no incident in the whole year, or only
 * ones of which nobody knows when, it says nothing. Whoever knows the family judges; this only draws attention.
 *
 * @param statement what follows from the rest
 * @param from first day of the last six months
 * @param recent how many incidents since then
 * @param earlier how many in the six months before
 * @param recentWorst the most serious since then; null when there was none
 * @param earlierWorst the most serious in the six months before; null when there was none
 * @param undated how many could not be counted, because nobody knows when they happened
 */
public record Escalation(
        Statement statement,
        boolean severityRises,
        boolean frequencyRises,
        LocalDate from,
        int recent,
        int earlier,
        Severity recentWorst,
        Severity earlierWorst,
        int undated,
        List<Quarter> quarters) {

    private static final int MONTHS = 6;
    private static final int QUARTERS_SHOWN = 8;

    /** Fewer than this say nothing about how often. */
    private static final int OFTEN = 2;

    /** Works it out from the incidents that count, in any order, as things stand on a day. */
    public static Escalation of(List<Incident.Facts> incidents, LocalDate today) {
        LocalDate from = today.minusMonths(MONTHS);
        LocalDate before = today.minusMonths(2 * MONTHS);
        List<Happened> dated = incidents.stream().flatMap(one -> Happened.of(one).stream()).toList();
        List<Happened> recent = dated.stream().filter(one -> one.day.isAfter(from)).toList();
        List<Happened> earlier = dated.stream().filter(one -> one.day.isAfter(before) && !one.day.isAfter(from)).toList();
        Severity recentWorst = worst(recent);
        Severity earlierWorst = worst(earlier);
        boolean severity = recentWorst != null && earlierWorst != null && recentWorst.compareTo(earlierWorst) > 0;
        boolean frequency = recent.size() >= OFTEN && recent.size() > earlier.size();
        boolean milder = recentWorst == null || earlierWorst != null && recentWorst.compareTo(earlierWorst) < 0;
        Statement statement = recent.isEmpty() && earlier.isEmpty() ? Statement.TOO_LITTLE
                : severity || frequency ? Statement.RISES
                : milder && recent.size() < earlier.size() ? Statement.FALLS
                : Statement.STEADY;
        return new Escalation(
                statement, severity, frequency, from.plusDays(1), recent.size(), earlier.size(), recentWorst, earlierWorst,
                incidents.size() - dated.size(), quarters(dated, today));
    }

    private static Severity worst(List<Happened> several) {
        return several.stream().map(Happened::severity).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The last two years by quarter, the oldest first; earlier incidents are in the list and not here. */
    private static List<Quarter> quarters(List<Happened> dated, LocalDate today) {
        List<Quarter> quarters = new ArrayList<>();
        for (int ago = QUARTERS_SHOWN - 1; ago >= 0; ago--) {
            LocalDate start = today.with(IsoFields.DAY_OF_QUARTER, 1L).minus(ago, IsoFields.QUARTER_YEARS);
            LocalDate next = start.plus(1, IsoFields.QUARTER_YEARS);
            List<Happened> within = dated.stream().filter(one -> !one.day.isBefore(start) && one.day.isBefore(next)).toList();
            quarters.add(new Quarter(
                    start, count(within, Severity.LESS_SERIOUS), count(within, Severity.SERIOUS), count(within, Severity.VERY_SERIOUS)));
        }
        return quarters;
    }

    private static int count(List<Happened> several, Severity severity) {
        return (int) several.stream().filter(one -> one.severity == severity).count();
    }

    /** An incident of which it is known when it happened. */
    private record Happened(LocalDate day, Severity severity) {

        static Optional<Happened> of(Incident.Facts incident) {
            return incident.occurrence().day().map(day -> new Happened(day, incident.severity()));
        }
    }

    /** How many incidents in one quarter of a year, by how serious they were. @param from its first day */
    public record Quarter(LocalDate from, int lessSerious, int serious, int verySerious) {

        public int total() {
            return lessSerious + serious + verySerious;
        }
    }
}
