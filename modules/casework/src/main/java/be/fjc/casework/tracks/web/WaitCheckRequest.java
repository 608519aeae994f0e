package be.fjc.casework.tracks.web;

import be.fjc.casework.domain.Danger;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody found who looked whether a family that waits is safe. */
public record WaitCheckRequest(
        @NotNull @OneOf(Danger.class) String danger,
        @NotBlank @Size(max = Sent.TEXT) String note) {}
