package be.fjc.casework.tracks.web;

import be.fjc.casework.domain.Danger;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** For which track a dossier waits, and how dangerous that is. */
public record WaitRequest(
        @NotBlank @Size(max = Sent.LINE) String track,
        @NotNull @OneOf(Danger.class) String danger,
        @NotBlank @Size(max = Sent.TEXT) String note) {}
