package be.fjc.chainapproach.risk.web;

import static java.util.stream.Collectors.toMap;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.risk.domain.Consensus;
import be.fjc.chainapproach.risk.domain.ExpectedSeverity;
import be.fjc.chainapproach.risk.domain.Imminence;
import be.fjc.chainapproach.risk.domain.Level;
import be.fjc.chainapproach.web.Sent;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** On what those who contributed settle. */
public record ConclusionRequest(
        @NotBlank String level,
        @NotBlank String imminence,
        @NotBlank String expectedSeverity,
        @Size(max = Sent.TEXT) String unknowns,
        @Size(max = Sent.TEXT) String protective,
        @NotBlank @Size(max = Sent.TEXT) String reasoning,
        @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid Dissenting> dissents,
        @Size(max = Sent.TEXT) String loweringReason,
        LocalDate nextAssessmentOn) {

    Consensus.Reached reached() {
        if (dissents.stream().map(Dissenting::organisation).distinct().count() < dissents.size()) {
            throw new InvalidInput("duplicateInput", "dissents");
        }
        return new Consensus.Reached(
                Coded.sent(Level.class, level, "level"),
                Coded.sent(Imminence.class, imminence, "imminence"),
                Coded.sent(ExpectedSeverity.class, expectedSeverity, "expectedSeverity"),
                Sent.stripped(unknowns),
                Sent.stripped(protective),
                reasoning.strip(),
                dissents.stream().collect(toMap(Dissenting::organisation, one -> one.dissent().strip())),
                Sent.stripped(loweringReason),
                nextAssessmentOn);
    }

    /** What one of those who were invited sees otherwise. */
    public record Dissenting(@NotBlank @Size(max = Sent.LINE) String organisation, @NotBlank @Size(max = Sent.TEXT) String dissent) {}
}
