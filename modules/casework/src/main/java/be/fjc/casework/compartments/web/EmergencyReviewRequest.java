package be.fjc.casework.compartments.web;

import be.fjc.casework.compartments.domain.EmergencyOutcome;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found afterwards, and what is done about it. */
public record EmergencyReviewRequest(
        @NotNull @OneOf(EmergencyOutcome.class) String outcome, @NotBlank @Size(max = Sent.TEXT) String note) {}
