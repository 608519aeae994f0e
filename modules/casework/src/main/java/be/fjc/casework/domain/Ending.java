package be.fjc.casework.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;
import java.util.List;

/**
 * How someone wants to close a dossier.
 *
 * @param afterCareOn when the centre looks in again; null where after-care makes no sense
 * @param domains how the domains of life stand, safety among them
 */
public record Ending(
        ClosureReason reason, SafetyStatus safetyStatus, String outcome, LocalDate afterCareOn, List<DomainResult> domains) {

    /** After-care comes after a season at the earliest, within the year that most repeats fall in. */
    private static final int EARLIEST_MONTHS = 3;

    private static final int LATEST_MONTHS = 12;

    public Ending {
        domains = List.copyOf(domains);
        if (domains.stream().noneMatch(result -> result.domain() == LifeDomain.SAFETY)) {
            throw new InvalidInput("safetyMissing", "domainOutcomes");
        }
        if (domains.stream().map(DomainResult::domain).distinct().count() < domains.size()) {
            throw new InvalidInput("duplicateInput", "domainOutcomes");
        }
    }

    /** Checks the date of after-care against the day of closing; a week of play on both sides. */
    void checkAfterCare(LocalDate today) {
        if (afterCareOn == null) {
            if (reason.asksAfterCare()) {
                throw new InvalidInput("required", "afterCareOn");
            }
            return;
        }
        if (!reason.asksAfterCare()) {
            throw new InvalidInput("notApplicable", "afterCareOn");
        }
        if (afterCareOn.isBefore(today.plusMonths(EARLIEST_MONTHS).minusWeeks(1))) {
            throw new InvalidInput("tooSoon", "afterCareOn");
        }
        if (afterCareOn.isAfter(today.plusMonths(LATEST_MONTHS).plusWeeks(1))) {
            throw new InvalidInput("tooFar", "afterCareOn");
        }
    }
}
