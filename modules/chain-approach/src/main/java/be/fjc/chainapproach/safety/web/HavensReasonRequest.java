package be.fjc.chainapproach.safety.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody needs to know. */
public record HavensReasonRequest(@NotBlank @Size(max = Sent.TEXT) String reason) {}
