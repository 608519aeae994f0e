package be.fjc.casework.aftercare.web;

import be.fjc.casework.aftercare.usecase.ReopenDossier;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** Why a closed dossier opens again, and how. */
public record ReopeningRequest(
        @NotBlank @Size(max = Sent.TEXT) String reason,
        @NotBlank @Size(max = Sent.LINE) String track,
        @NotNull LocalDate nextContactOn,
        UUID caseDirector,
        @Size(max = Sent.TEXT) String overrideReason) {

    ReopenDossier.Return how() {
        return new ReopenDossier.Return(reason.strip(), track, nextContactOn, caseDirector, Sent.text(overrideReason));
    }
}
