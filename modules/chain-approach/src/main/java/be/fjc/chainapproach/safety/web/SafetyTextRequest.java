package be.fjc.chainapproach.safety.web;

import be.fjc.chainapproach.safety.domain.SafetyContent;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a safety plan says from now on.
 *
 * @param havens left out when it stays as it was, empty when nothing is kept of it any more
 * @param reviewOn left out for after as many weeks as the centre set
 */
public record SafetyTextRequest(
        @NotBlank @Size(max = Sent.TEXT) String dangerSigns,
        @NotBlank @Size(max = Sent.TEXT) String ownSteps,
        @Size(max = Sent.TEXT) String havens,
        @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid AgreementSent> agreements,
        @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid FactorSent> factors,
        @NotNull @Size(max = Sent.MANY) List<@NotNull UUID> protections,
        LocalDate reviewOn) {

    SafetyPlan.Said said() {
        return said(dangerSigns, ownSteps, havens, agreements, factors, protections, reviewOn);
    }

    static SafetyPlan.Said said(String signs, String steps, String havens, List<AgreementSent> agreements, List<FactorSent> factors,
            List<UUID> protections, LocalDate reviewOn) {
        return new SafetyPlan.Said(
                new SafetyContent(
                        signs.strip(),
                        steps.strip(),
                        agreements.stream().map(one -> new SafetyContent.Agreed(one.organisation, one.agreedWhat.strip())).toList(),
                        factors.stream().map(one -> new SafetyContent.Linked(one.assessment, one.item)).distinct().toList(),
                        protections.stream().distinct().toList()),
                havens == null ? null : havens.strip(),
                reviewOn);
    }

    /** What is agreed with one organisation. */
    public record AgreementSent(@NotBlank @Size(max = Sent.LINE) String organisation, @NotBlank @Size(max = Sent.TEXT) String agreedWhat) {}

    /** An item of an assessment. */
    public record FactorSent(@NotNull UUID assessment, @NotBlank @Size(max = Sent.LINE) String item) {}
}
