package be.fjc.casework.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;
import java.util.List;

/**
 * How someone wants to close a dossier.
 *
 * @param afterCareOn when the centre looks in again for the first time; null where after-care makes no sense
 * @param domains how the domains of life stand, safety among them
 */
public record Ending(
        Listed<ClosureReason> reason, SafetyStatus safetyStatus, String outcome, LocalDate afterCareOn, List<DomainResult> domains) {

    public Ending {
        domains = List.copyOf(domains);
        if (domains.stream().noneMatch(result -> result.domain().core() == LifeDomain.SAFETY)) {
            throw new InvalidInput("safetyMissing", "domainOutcomes");
        }
        if (domains.stream().map(DomainResult::domain).distinct().count() < domains.size()) {
            throw new InvalidInput("duplicateInput", "domainOutcomes");
        }
    }

    /** The same with another first day of after-care. */
    public Ending withAfterCare(LocalDate first) {
        return new Ending(reason, safetyStatus, outcome, first, domains);
    }

    /** Checks the date of after-care against the day of closing. */
    void checkAfterCare(LocalDate today) {
        if (afterCareOn == null) {
            if (reason.core().asksAfterCare()) {
                throw new InvalidInput("required", "afterCareOn");
            }
            return;
        }
        if (!reason.core().asksAfterCare()) {
            throw new InvalidInput("notApplicable", "afterCareOn");
        }
        if (!afterCareOn.isAfter(today)) {
            throw new InvalidInput("tooSoon", "afterCareOn");
        }
    }
}
