package be.fjc.casework.tracks.web;

import be.fjc.casework.tracks.domain.WaitEnd;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a dossier waits no longer. */
public record WaitEndRequest(
        @NotNull @OneOf(WaitEnd.class) String reason,
        @NotBlank @Size(max = Sent.TEXT) String note) {}
