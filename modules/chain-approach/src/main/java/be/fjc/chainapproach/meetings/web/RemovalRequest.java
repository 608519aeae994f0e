package be.fjc.chainapproach.meetings.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a dossier goes off an agenda. */
public record RemovalRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
