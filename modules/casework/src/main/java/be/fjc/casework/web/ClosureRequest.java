package be.fjc.casework.web;

import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.SafetyStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** How a dossier ends. */
public record ClosureRequest(
        @NotNull @OneOf(ClosureReason.class) String reason,
        @NotNull @OneOf(SafetyStatus.class) String safetyStatus,
        @NotBlank @Size(max = Sent.TEXT) String outcome,
        @NotNull @Size(min = 1, max = 16) List<@NotNull @Valid Result> domainOutcomes,
        LocalDate afterCareOn,
        @Size(max = Sent.TEXT) String overrideReason) {

    Ending ending() {
        return new Ending(
                Sent.listed(ClosureReason.class, reason),
                Sent.value(SafetyStatus.class, safetyStatus),
                outcome.strip(),
                afterCareOn,
                domainOutcomes.stream().map(Result::result).toList());
    }

    /** How one domain of life stands. */
    public record Result(@NotNull @OneOf(LifeDomain.class) String domain, @NotNull @OneOf(DomainOutcome.class) String outcome) {

        private DomainResult result() {
            return new DomainResult(Sent.listed(LifeDomain.class, domain), Sent.value(DomainOutcome.class, outcome));
        }
    }
}
