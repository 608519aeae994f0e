package be.fjc.chainapproach.safety.web;

import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A safety plan for one of the family, with what it says first. */
public record SafetyPlanRequest(
        @NotNull UUID member,
        @NotBlank @Size(max = Sent.TEXT) String dangerSigns,
        @NotBlank @Size(max = Sent.TEXT) String ownSteps,
        @Size(max = Sent.TEXT) String havens,
        @NotNull @Size(max = Sent.MANY) List<SafetyTextRequest.@NotNull @Valid AgreementSent> agreements,
        @NotNull @Size(max = Sent.MANY) List<SafetyTextRequest.@NotNull @Valid FactorSent> factors,
        @NotNull @Size(max = Sent.MANY) List<@NotNull UUID> protections,
        LocalDate reviewOn) {

    SafetyPlan.Said said() {
        return SafetyTextRequest.said(dangerSigns, ownSteps, havens, agreements, factors, protections, reviewOn);
    }
}
