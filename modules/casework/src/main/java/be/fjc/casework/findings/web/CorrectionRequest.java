package be.fjc.casework.findings.web;

import be.fjc.casework.findings.usecase.RecordFinding;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which finding is put right, and why. */
public record CorrectionRequest(@NotNull UUID finding, @NotBlank @Size(max = Sent.TEXT) String reason) {

    /** Null when nothing is put right. */
    static RecordFinding.Correction of(CorrectionRequest sent) {
        return sent == null ? null : new RecordFinding.Correction(sent.finding, sent.reason.strip());
    }
}
