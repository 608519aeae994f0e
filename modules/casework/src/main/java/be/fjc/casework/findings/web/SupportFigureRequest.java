package be.fjc.casework.findings.web;

import be.fjc.casework.findings.domain.FactorState;
import be.fjc.casework.findings.domain.SupportFigure;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Someone to fall back on, and what that person may know. */
public record SupportFigureRequest(
        @NotBlank @Size(max = Sent.LINE) String fullName,
        @NotBlank @Size(max = Sent.LINE) String relation,
        UUID member,
        @Size(max = Sent.LINE) String reach,
        @NotBlank @Size(max = Sent.TEXT) String mayKnow,
        LocalDate sinceOn,
        @NotNull @OneOf(FactorState.class) String state,
        @NotNull @Valid SourceRequest source,
        @Valid CorrectionRequest correction) {

    SupportFigure.Facts told() {
        return new SupportFigure.Facts(
                fullName.strip(), relation.strip(), member, Sent.text(reach), mayKnow.strip(), sinceOn,
                Sent.value(FactorState.class, state), source.source());
    }
}
