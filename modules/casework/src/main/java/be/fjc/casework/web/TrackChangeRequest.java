package be.fjc.casework.web;

import be.fjc.casework.domain.TrackReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** To which track a dossier goes, and why; perhaps also why the rules of the tracks are passed over. */
public record TrackChangeRequest(
        @NotBlank @Size(max = Sent.LINE) String track,
        @NotNull @OneOf(TrackReason.class) String reason,
        @NotBlank @Size(max = Sent.TEXT) String note,
        @Size(max = Sent.TEXT) String overrideReason) {}
