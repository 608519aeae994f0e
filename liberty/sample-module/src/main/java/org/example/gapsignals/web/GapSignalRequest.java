package org.example.gapsignals.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new signal as it is sent. */
public record GapSignalRequest(
        @NotBlank @Size(max = 120) String theme,
        @NotBlank @Size(max = 120) String municipality,
        @NotBlank @Size(max = 2000) String description) {}
