package be.fjc.casework.findings.web;

import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.findings.domain.Involvement;
import be.fjc.casework.findings.domain.PartyKind;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation that works with the family or one of them, and on what. */
public record ServiceRequest(
        @NotNull @OneOf(PartyKind.class) String organisationType,
        @NotBlank @Size(max = Sent.LINE) String organisationName,
        UUID member,
        @Size(max = 16) List<@NotNull @OneOf(LifeDomain.class) String> domains,
        LocalDate sinceOn,
        LocalDate untilOn,
        @Size(max = Sent.LINE) String contactPerson,
        @Size(max = Sent.TEXT) String task,
        @NotNull @Valid SourceRequest source,
        @Valid CorrectionRequest correction) {

    Involvement.Facts told() {
        return new Involvement.Facts(
                Sent.value(PartyKind.class, organisationType), organisationName.strip(), member, Several.values(LifeDomain.class, domains),
                sinceOn, untilOn, Sent.text(contactPerson), Sent.text(task), source.source());
    }
}
