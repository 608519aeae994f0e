package be.fjc.casework.findings.web;

import be.fjc.casework.findings.domain.FactorCode;
import be.fjc.casework.findings.domain.FactorState;
import be.fjc.casework.findings.domain.ProtectiveFactor;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How far something protects. */
public record FactorRequest(
        @NotNull @OneOf(FactorCode.class) String factor,
        UUID member,
        @NotNull @OneOf(FactorState.class) String state,
        @Size(max = Sent.TEXT) String note,
        @NotNull @Valid SourceRequest source,
        @Valid CorrectionRequest correction) {

    ProtectiveFactor.Facts told() {
        return new ProtectiveFactor.Facts(
                Sent.value(FactorCode.class, factor), member, Sent.value(FactorState.class, state), Sent.text(note), source.source());
    }
}
