package be.fjc.casework.aftercare.domain;

import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.platform.kernel.InvalidInput;
import java.util.List;

/**
 * What somebody tells of a moment of after-care.
 *
 * @param reason why it was not possible; null when it was
 * @param safetyStatus how safe the family is; only of a family that was reached
 * @param domains how domains of life stand since the start; only of a family that was reached
 */
public record LookedIn(AfterCareOutcome outcome, String reason, SafetyStatus safetyStatus, List<DomainResult> domains) {

    public LookedIn {
        domains = List.copyOf(domains);
        if (outcome == AfterCareOutcome.NOT_NEEDED) {
            throw new InvalidInput("notInList", "outcome");
        }
        requireOnlyWhen(outcome == AfterCareOutcome.NOT_POSSIBLE, reason != null, "reason");
        requireOnlyWhen(outcome == AfterCareOutcome.REACHED, safetyStatus != null, "safetyStatus");
        if (outcome != AfterCareOutcome.REACHED && !domains.isEmpty()) {
            throw new InvalidInput("notApplicable", "domainOutcomes");
        }
        if (domains.stream().map(DomainResult::domain).distinct().count() < domains.size()) {
            throw new InvalidInput("duplicateInput", "domainOutcomes");
        }
    }

    /** Refuses what is missing where it belongs, and what is there where it does not. */
    public static void requireOnlyWhen(boolean belongs, boolean there, String field) {
        if (belongs != there) {
            throw new InvalidInput(belongs ? "required" : "notApplicable", field);
        }
    }
}
