package be.fjc.casework.tasks.web;

import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a task is handed back or withdrawn. */
public record TaskReasonRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
