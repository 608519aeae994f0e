package be.fjc.shortchain.screening.web;

import be.fjc.shortchain.domain.Coded;
import be.fjc.shortchain.screening.domain.Outcome;
import be.fjc.shortchain.screening.domain.Reason;
import be.fjc.shortchain.screening.domain.Screening;
import be.fjc.shortchain.web.Sent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A decision as it is sent. @param sitting of the table where it was taken; left out when it was at none */
public record ScreeningRequest(
        @NotBlank @Size(max = Sent.LINE) String outcome,
        @NotBlank @Size(max = Sent.LINE) String reason,
        @NotNull @Min(Screening.LIGHTEST) @Max(Screening.GRAVEST) Integer level,
        UUID sitting) {

    public Screening screening() {
        return new Screening(Coded.sent(Outcome.class, outcome, "outcome"), Coded.sent(Reason.class, reason, "reason"), level, sitting);
    }
}
