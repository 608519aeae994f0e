package be.fjc.casework.findings.web;

import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.findings.domain.Observation;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How a domain of life stands: a problem, a strength, or both. */
public record ObservationRequest(
        @NotNull @OneOf(LifeDomain.class) String domain,
        UUID member,
        @Size(max = Sent.TEXT) String problem,
        @Size(max = Sent.TEXT) String strength,
        @Min(0) @Max(Observation.HEAVIEST) Integer weight,
        @Size(max = Sent.TEXT) String note,
        @NotNull @Valid SourceRequest source,
        @Valid CorrectionRequest correction) {

    Observation.Facts told() {
        return new Observation.Facts(
                Sent.listed(LifeDomain.class, domain), member, Sent.text(problem), Sent.text(strength), weight, Sent.text(note),
                source.source());
    }
}
