package be.fjc.casework.findings.web;

import be.fjc.casework.findings.domain.PartyKind;
import be.fjc.casework.findings.domain.Source;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who said it, and when. */
public record SourceRequest(
        @NotNull @OneOf(PartyKind.class) String kind, @NotNull LocalDate toldOn, @Size(max = Sent.LINE) String detail) {

    Source source() {
        return new Source(Sent.value(PartyKind.class, kind), toldOn, Sent.text(detail));
    }
}
