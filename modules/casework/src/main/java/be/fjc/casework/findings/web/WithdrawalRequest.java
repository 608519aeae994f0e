package be.fjc.casework.findings.web;

import be.fjc.casework.findings.domain.FindingKind;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which finding should not have been entered, and why. */
public record WithdrawalRequest(
        @NotNull @OneOf(FindingKind.class) String findingKind,
        @NotNull UUID finding,
        @NotBlank @Size(max = Sent.TEXT) String reason) {}
