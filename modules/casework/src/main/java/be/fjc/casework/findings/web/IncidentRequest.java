package be.fjc.casework.findings.web;

import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.casework.findings.domain.DayPart;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.findings.domain.Occurrence;
import be.fjc.casework.findings.domain.PlaceKind;
import be.fjc.casework.findings.domain.Precision;
import be.fjc.casework.findings.domain.Severity;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An incident as it is told. */
public record IncidentRequest(
        @NotNull @Valid When occurrence,
        @Size(max = Sent.LINE) String municipality,
        @NotNull @OneOf(PlaceKind.class) String place,
        @NotNull @Size(min = 1, max = 17) List<@NotNull @OneOf(ViolenceForm.class) String> forms,
        @NotNull @OneOf(Severity.class) String severity,
        Boolean weapon,
        Boolean injury,
        Boolean childrenPresent,
        @Size(max = 20) List<@NotNull UUID> by,
        @Size(max = 20) List<@NotNull UUID> against,
        @Size(max = 40) String policeReportNumber,
        @Size(max = Sent.TEXT) String description,
        @NotNull @Valid SourceRequest source,
        @Valid CorrectionRequest correction) {

    Incident.Facts told() {
        return new Incident.Facts(
                occurrence.occurrence(),
                Sent.text(municipality),
                Sent.value(PlaceKind.class, place),
                Several.values(ViolenceForm.class, forms),
                Sent.value(Severity.class, severity),
                weapon,
                injury,
                childrenPresent,
                Several.of(by),
                Several.of(against),
                Sent.text(policeReportNumber),
                Sent.text(description),
                source.source());
    }

    /** When it happened. */
    public record When(
            @NotNull @OneOf(Precision.class) String precision, LocalDate startsOn, LocalDate endsOn, @OneOf(DayPart.class) String dayPart) {

        private Occurrence occurrence() {
            return new Occurrence(Sent.value(Precision.class, precision), startsOn, endsOn, Sent.value(DayPart.class, dayPart));
        }
    }
}
